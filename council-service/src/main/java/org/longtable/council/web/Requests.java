package org.longtable.council.web;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of requests by their idempotency key: begun, or answered and how. */
@Component
class Requests {

    /** After this long without an answer the process that began it is taken for dead; ids made from the request keep a second run harmless. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    private final MongoCollection<Document> requests;
    private final InstantSource clock;

    Requests(MongoDatabase database, InstantSource clock) {
        this.requests = database.getCollection("requests");
        this.clock = clock;
    }

    /** What is known of a request. */
    sealed interface Known {}

    /** It is new, or was given up: the caller carries it out. */
    record Begun() implements Known {}

    /** Somebody else is carrying it out right now. */
    record AtWork() implements Known {}

    /** The key was used for something else. */
    record Different() implements Known {}

    /** It was carried out, and this was the answer. */
    record Answered(int status, @Nullable String type, byte[] body) implements Known {}

    static String id(@Nullable String actor, String key) {
        return HexFormat.of().formatHex(sha256().digest((actor + "|" + key).getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    Known begin(String id, String fingerprint) {
        Date now = Date.from(clock.instant());
        try {
            requests.insertOne(
                    new Document("_id", id).append("print", fingerprint).append("begun", now));
            return new Begun();
        } catch (DuplicateKeyException e) {
            return again(id, fingerprint, now);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return again(id, fingerprint, now);
            }
            throw e;
        }
    }

    void answered(String id, int status, @Nullable String type, byte[] body) {
        requests.updateOne(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.set("status", status),
                        Updates.set("type", type),
                        Updates.set("body", new Binary(body))));
    }

    void forget(String id) {
        requests.deleteOne(Filters.eq("_id", id));
    }

    private Known again(String id, String fingerprint, Date now) {
        Document known = requests.find(Filters.eq("_id", id)).first();
        if (known == null) {
            return begin(id, fingerprint);
        }
        if (!fingerprint.equals(known.getString("print"))) {
            return new Different();
        }
        Integer status = known.getInteger("status");
        if (status != null) {
            return new Answered(
                    status,
                    known.getString("type"),
                    known.get("body", Binary.class).getData());
        }
        Date begun = known.getDate("begun");
        boolean givenUp = begun.toInstant().plus(GIVEN_UP).isBefore(now.toInstant());
        return givenUp && takeOver(id, begun, now) ? new Begun() : new AtWork();
    }

    private boolean takeOver(String id, Date begun, Date now) {
        return requests.updateOne(
                                Filters.and(Filters.eq("_id", id), Filters.eq("begun", begun)),
                                Updates.set("begun", now))
                        .getModifiedCount()
                == 1;
    }
}
