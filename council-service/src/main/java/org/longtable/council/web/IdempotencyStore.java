package org.longtable.council.web;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HexFormat;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the state and the response of each request by a hash of its idempotency key. The key itself is not stored. Without it, the stored
 * data neither reveals what was sent nor allows anyone to guess it by trying values.
 */
@Component
class IdempotencyStore {

    /**
     * After this time without a response, the process that started the request is considered dead. Identifiers derived from the request
     * make a second run harmless.
     */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    /** Idempotency records are kept for 30 days; no client retries a request later than that. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    private final MongoCollection<Document> requests;
    private final InstantSource clock;
    private final boolean alone;

    /** Identifies this run of the process. */
    private final String run = UUID.randomUUID().toString();

    private volatile Instant swept = Instant.MIN;

    /**
     * Creates a store in a database.
     *
     * @param alone whether this process is the only one. If so, a request that an earlier run started is no longer in progress, and a
     *     client
     *     that retries after a restart does not have to wait.
     */
    IdempotencyStore(
            MongoDatabase database, InstantSource clock, @Value("${longtable.ledger.alone:false}") boolean alone) {
        this.requests = database.getCollection("requests");
        this.clock = clock;
        this.alone = alone;
        requests.createIndex(Indexes.ascending("begun"));
    }

    /** Lists the states that a request with an idempotency key can be in. */
    sealed interface RequestState {}

    /** Says that the caller now owns the request and must carry it out. */
    record Started() implements RequestState {}

    /** Says that another thread or process is carrying out the request. */
    record InProgress() implements RequestState {}

    /** Says that the key was used before for a different request. */
    record KeyReused() implements RequestState {}

    /** Holds the stored response of a finished request. */
    record Completed(int status, @Nullable String type, byte[] body) implements RequestState {}

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

    RequestState begin(String id, String fingerprint) {
        Date now = Date.from(clock.instant());
        sweep(now.toInstant());
        try {
            requests.insertOne(new Document("_id", id)
                    .append("keyed", fingerprint)
                    .append("begun", now)
                    .append("run", run));
            return new Started();
        } catch (DuplicateKeyException e) {
            return again(id, fingerprint, now);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return again(id, fingerprint, now);
            }
            throw e;
        }
    }

    void complete(String id, int status, @Nullable String type, byte[] body) {
        requests.updateOne(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.set("status", status),
                        Updates.set("type", type),
                        Updates.set("body", new Binary(body))));
    }

    void release(String id) {
        requests.deleteOne(Filters.eq("_id", id));
    }

    /** Deletes old records, and records of an earlier version whose fingerprint could be guessed without the key. */
    private void sweep(Instant now) {
        if (swept.isBefore(now.minus(BETWEEN_SWEEPS))) {
            swept = now;
            requests.deleteMany(Filters.or(Filters.lt("begun", Date.from(now.minus(KEPT))), Filters.exists("print")));
        }
    }

    private RequestState again(String id, String fingerprint, Date now) {
        Document known = requests.find(Filters.eq("_id", id)).first();
        if (known == null) {
            return begin(id, fingerprint);
        }
        if (!fingerprint.equals(known.getString("keyed"))) {
            return new KeyReused();
        }
        Integer status = known.getInteger("status");
        if (status != null) {
            return new Completed(
                    status,
                    known.getString("type"),
                    known.get("body", Binary.class).getData());
        }
        return dead(known, now) && takeOver(known, now) ? new Started() : new InProgress();
    }

    private boolean dead(Document known, Date now) {
        String by = known.getString("run");
        boolean earlier = alone && by != null && !by.equals(run);
        return earlier || known.getDate("begun").toInstant().plus(GIVEN_UP).isBefore(now.toInstant());
    }

    private boolean takeOver(Document known, Date now) {
        Bson unchanged = Filters.and(
                Filters.eq("_id", known.getString("_id")),
                Filters.eq("begun", known.getDate("begun")),
                Filters.eq("run", known.getString("run")));
        return requests.updateOne(unchanged, Updates.combine(Updates.set("begun", now), Updates.set("run", run)))
                        .getModifiedCount()
                == 1;
    }
}
