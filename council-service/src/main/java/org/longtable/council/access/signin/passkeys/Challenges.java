package org.longtable.council.access.signin.passkeys;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Secrets;
import org.longtable.contract.PersonId;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * What devices are to sign, in the collection {@code passkey-challenges}: whichever process gets the answer finds it, once, and only for
 * a few minutes.
 */
@Component
class Challenges {

    private static final Duration HOLDS = Duration.ofMinutes(5);

    private final MongoCollection<Document> challenges;
    private final InstantSource clock;

    Challenges(MongoDatabase database, InstantSource clock) {
        this.challenges = database.getCollection("passkey-challenges");
        this.clock = clock;
    }

    /**
     * A challenge that was just made.
     *
     * @param id by which its answer names it; stored as a hash only
     */
    record Made(String id, Bytes challenge) {}

    /**
     * A new challenge.
     *
     * @param adding who wants to add a passkey, or null when somebody wants in by one
     */
    Made make(@Nullable PersonId adding) {
        Instant now = clock.instant();
        challenges.deleteMany(Filters.lte("ends", Date.from(now)));
        Made made = new Made(Secrets.random(), Bytes.random());
        challenges.insertOne(new Document("_id", Secrets.hash(made.id()))
                .append("person", value(adding))
                .append("challenge", made.challenge().toBase64UrlString())
                .append("ends", Date.from(now.plus(HOLDS))));
        return made;
    }

    /**
     * Uses a challenge up.
     *
     * @param adding as when it was made
     * @throws PasskeyTookTooLong when there is none, or no more
     */
    Bytes use(String id, @Nullable PersonId adding) {
        Document used = challenges.findOneAndDelete(
                Filters.and(Filters.eq("_id", Secrets.hash(id)), Filters.eq("person", value(adding))));
        if (used == null || !used.getDate("ends").toInstant().isAfter(clock.instant())) {
            throw new PasskeyTookTooLong();
        }
        return Bytes.fromBase64(used.getString("challenge"));
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
