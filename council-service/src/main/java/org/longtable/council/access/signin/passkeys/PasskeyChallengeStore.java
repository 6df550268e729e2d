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
import org.longtable.admission.SecureTokens;
import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.Violation;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * Holds WebAuthn challenges that can be used once within a few minutes.
 */
@Component
class PasskeyChallengeStore {
    /** Rejects a response to a challenge that has expired or was used. */
    static final Violation PASSKEY_CHALLENGE_EXPIRED = Violation.notFound("passkey-took-too-long");

    private static final Duration HOLDS = Duration.ofMinutes(5);

    private final MongoCollection<Document> challenges;
    private final InstantSource clock;

    PasskeyChallengeStore(MongoDatabase database, InstantSource clock) {
        this.challenges = database.getCollection("passkey-challenges");
        this.clock = clock;
    }

    /**
     * Holds a new challenge and its identifier.
     *
     * @param id the identifier that the response must contain; only its hash is stored
     */
    record IssuedChallenge(String id, Bytes challenge) {}

    /**
     * Creates a challenge.
     *
     * @param adding the person who adds a passkey, or null for a sign-in
     */
    IssuedChallenge issue(@Nullable PersonId adding) {
        Instant now = clock.instant();
        challenges.deleteMany(Filters.lte("ends", Date.from(now)));
        IssuedChallenge made = new IssuedChallenge(SecureTokens.newToken(), Bytes.random());
        challenges.insertOne(new Document("_id", SecureTokens.hash(made.id()))
                .append("person", value(adding))
                .append("challenge", made.challenge().toBase64UrlString())
                .append("ends", Date.from(now.plus(HOLDS))));
        return made;
    }

    /**
     * Returns a challenge and removes it.
     *
     * @param adding the same value as when the challenge was created
     * @throws RuleViolation when the challenge does not exist or has expired
     */
    Bytes consume(String id, @Nullable PersonId adding) {
        Document used = challenges.findOneAndDelete(
                Filters.and(Filters.eq("_id", SecureTokens.hash(id)), Filters.eq("person", value(adding))));
        if (used == null || !used.getDate("ends").toInstant().isAfter(clock.instant())) {
            throw PASSKEY_CHALLENGE_EXPIRED.exception();
        }
        return Bytes.fromBase64(used.getString("challenge"));
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
