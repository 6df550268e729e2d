package org.longtable.council.access;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.springframework.stereotype.Component;

/**
 * Derives a stable person identifier from an email address. A digest is an HMAC-SHA256 with the installation's own salt, so that it reveals
 * nothing and cannot be guessed from the text. People who were added before November 2026 have such a digest of their email address as
 * identifier.
 */
@Component
public class PersonIdGenerator {

    private static final String SALT = "person-id-salt";
    private static final int SALT_BYTES = 32;

    private final MongoCollection<Document> settings;
    private final AtomicReference<byte @Nullable []> salt = new AtomicReference<>();

    /** Creates a generator that keeps the salt in the collection {@code settings}; the salt is created when it is first needed. */
    public PersonIdGenerator(MongoDatabase database) {
        settings = database.getCollection("settings");
    }

    /**
     * Returns the identifier for an email address in an organization.
     *
     * @param email the email address as typed; case and surrounding spaces do not matter
     * @return {@code person-} and 32 hexadecimal digits
     */
    public PersonId idFor(OrganizationId organization, String email) {
        return new PersonId("person-" + keyedDigest(organization, EmailAddress.normalize(email)));
    }

    /**
     * Returns a keyed digest of a text within an organization.
     *
     * @param text any text, including text that may have to be erased later
     * @return 32 hexadecimal digits
     */
    public String keyedDigest(OrganizationId organization, String text) {
        String keyed = organization.value() + "|" + text;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt(), "HmacSHA256"));
            byte[] digest = mac.doFinal(keyed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has HmacSHA256", e);
        }
    }

    private byte[] salt() {
        byte[] known = salt.get();
        if (known == null) {
            known = storedOrNew();
            salt.set(known);
        }
        return known;
    }

    private byte[] storedOrNew() {
        Document stored = settings.find(Filters.eq("_id", SALT)).first();
        if (stored != null) {
            return stored.get("value", Binary.class).getData();
        }
        byte[] fresh = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            settings.insertOne(new Document("_id", SALT).append("value", new Binary(fresh)));
            return fresh;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                // Another process inserted the salt between the read and the insert; all processes use that salt.
                return storedOrNew();
            }
            throw e;
        }
    }
}
