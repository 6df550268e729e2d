package org.longtable.council.access.signin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.SecureTokens;
import org.longtable.admission.Session;
import org.longtable.contract.PersonId;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.ContactPointIndex;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/**
 * Creates and checks one-time sign-in links and stores only their hashes. A link that was requested in a browser opens in that browser, and
 * elsewhere only with the code that the browser shows.
 */
@Component
class OneTimeLinkService implements OneTimeTokenService {

    private static final int MOST_TRIES = 5;
    private static final Duration USUAL = Duration.ofMinutes(15);

    private final MongoCollection<Document> links;
    private final ContactPointIndex addresses;
    private final InstantSource clock;

    OneTimeLinkService(MongoDatabase database, ContactPointIndex addresses, InstantSource clock) {
        this.links = database.getCollection("one-time-links");
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Holds whom a link signs in and which browser requested it.
     *
     * @param person the person whom the link signs in
     * @param how the sign-in method of the link
     * @param browser the hash of the secret of the requesting browser, or null when no browser requested the link
     * @param code the hash of the code that the browser shows, or null when no browser requested the link
     */
    record StoredLink(
            PersonId person,
            Session.SignInMethod how,
            @Nullable String browser,
            @Nullable String code) {

        /** Checks whether this browser requested the link, or no browser did. */
        boolean matchesBrowser(@Nullable String here) {
            return browser == null || here != null && browser.equals(SecureTokens.hash(here));
        }
    }

    /**
     * Creates a link and returns its secret.
     *
     * @param to the contact point to which the link is sent and on which its validity depends; null when it is not sent
     * @param asked the binding to the requesting browser, or null when no browser requested the link
     * @return the secret of the link
     */
    String create(
            PersonId person,
            Session.SignInMethod how,
            Duration holds,
            @Nullable ContactPoint to,
            DeviceBindingCookie.@Nullable DeviceBinding asked) {
        String secret = SecureTokens.newToken();
        insert(secret, person, how, holds, to, asked);
        return secret;
    }

    private void insert(
            String secret,
            PersonId person,
            Session.SignInMethod how,
            Duration holds,
            @Nullable ContactPoint to,
            DeviceBindingCookie.@Nullable DeviceBinding asked) {
        Instant now = clock.instant();
        links.deleteMany(Filters.lte("ends", Date.from(now)));
        links.insertOne(new Document("_id", SecureTokens.hash(secret))
                .append("person", person.value())
                .append("how", how.name())
                .append("to", to == null ? null : addresses.digest(to))
                .append("browser", asked == null ? null : SecureTokens.hash(asked.browser()))
                .append("code", asked == null ? null : SecureTokens.hash(asked.code()))
                .append("tries", 0)
                .append("ends", Date.from(now.plus(holds))));
    }

    /** Stores a code that is printed for a person and invalidates earlier printed codes. */
    void keepPrinted(String secret, PersonId person, Duration holds) {
        links.deleteMany(Filters.and(
                Filters.eq("person", person.value()), Filters.eq("how", Session.SignInMethod.PRINTED_CODE.name())));
        insert(secret, person, Session.SignInMethod.PRINTED_CODE, holds, null, null);
    }

    /** Uses up a printed code; of two simultaneous attempts, one succeeds. */
    Optional<PersonId> usePrinted(String secret) {
        Document used = links.findOneAndDelete(Filters.and(
                Filters.eq("_id", SecureTokens.hash(secret)),
                Filters.eq("how", Session.SignInMethod.PRINTED_CODE.name()),
                Filters.gt("ends", Date.from(clock.instant()))));
        return Optional.ofNullable(used).map(it -> new PersonId(it.getString("person")));
    }

    /** Returns a valid link without using it up. */
    Optional<StoredLink> find(String secret) {
        return Optional.ofNullable(
                        links.find(Filters.eq("_id", SecureTokens.hash(secret))).first())
                .filter(it -> it.getDate("ends").toInstant().isAfter(clock.instant()))
                .filter(this::stillGoesThere)
                .map(OneTimeLinkService::link);
    }

    /**
     * Checks that the contact point still signs the person in: a corrected address may have belonged to a stranger, and a person who
     * withdrew the consent to text messages cannot sign in by them.
     */
    private boolean stillGoesThere(Document link) {
        String to = link.getString("to");
        return to == null
                || addresses.waysIn(new PersonId(link.getString("person"))).stream()
                        .map(addresses::digest)
                        .anyMatch(to::equals);
    }

    /** Checks a code and invalidates the link after too many wrong codes. */
    boolean verifyCode(String secret, StoredLink link, String code) {
        String id = SecureTokens.hash(secret);
        boolean mayTry = links.updateOne(
                                Filters.and(Filters.eq("_id", id), Filters.lt("tries", MOST_TRIES)),
                                Updates.inc("tries", 1))
                        .getModifiedCount()
                == 1;
        if (!mayTry) {
            links.deleteOne(Filters.eq("_id", id));
        }
        return mayTry && SecureTokens.hash(code.replaceAll("\\s", "")).equals(link.code());
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        PersonId person = new PersonId(request.getUsername());
        String secret = create(person, Session.SignInMethod.LINK, USUAL, null, null);
        return new DefaultOneTimeToken(secret, person.value(), clock.instant().plus(USUAL));
    }

    /** Uses up a link; of two simultaneous attempts, one succeeds. */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken shown) {
        String secret = Objects.requireNonNullElse(shown.getTokenValue(), "");
        Document used = links.findOneAndDelete(Filters.eq("_id", SecureTokens.hash(secret)));
        if (used == null || !used.getDate("ends").toInstant().isAfter(clock.instant())) {
            return null;
        }
        return new DefaultOneTimeToken(
                secret, used.getString("person"), used.getDate("ends").toInstant());
    }

    private static StoredLink link(Document document) {
        return new StoredLink(
                new PersonId(document.getString("person")),
                Session.SignInMethod.valueOf(document.getString("how")),
                document.getString("browser"),
                document.getString("code"));
    }
}
