package org.longtable.eventstore.encryption;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The keys of single texts, each wrapped by its subject's key: {@code {_id: name, subject, key}}, or {@code {_id: name, destroyed}} for a
 * text that was redacted. The keys of an erased subject cannot be unwrapped anymore.
 */
final class TextKeys {

    static final String SUBJECT = "subject";
    private static final String ID = "_id";
    private static final String KEY = "key";
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 12;
    private static final int LOOKED_UP_AT_ONCE = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final MongoCollection<Document> keys;
    private final DataKeyCache recent;
    private final Clock clock;
    private final Map<String, Document> fresh = new LinkedHashMap<>();

    TextKeys(MongoCollection<Document> keys, DataKeyCache recent, Clock clock) {
        this.keys = keys;
        this.recent = recent;
        this.clock = clock;
    }

    /** Creates a key, which {@link #storeNew} makes durable, and returns its name. */
    String make(String subject, Aead owner) {
        byte[] bytes = randomBytes(KEY_BYTES);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(NAME_BYTES));
        try {
            byte[] wrapped = owner.encrypt(bytes, DataKeyCollection.bytes(name));
            Document entry = new Document(ID, name).append(SUBJECT, subject).append(KEY, new Binary(wrapped));
            synchronized (fresh) {
                fresh.put(name, entry);
            }
            recent.keep(name, new AesGcmJce(bytes));
            return name;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made", e);
        }
    }

    /** Makes every key durable that was created before the call. */
    synchronized void storeNew() {
        Map<String, Document> waiting;
        synchronized (fresh) {
            waiting = new LinkedHashMap<>(fresh);
        }
        if (waiting.isEmpty()) {
            return;
        }
        try {
            keys.insertMany(List.copyOf(waiting.values()), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            // An earlier attempt without an answer may have stored these keys.
            if (e.getWriteErrors().stream().anyMatch(it -> it.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
        synchronized (fresh) {
            fresh.keySet().removeAll(waiting.keySet());
        }
    }

    /**
     * Returns the key of a text.
     *
     * @return the key, empty when it was destroyed or never existed
     * @throws DecryptionFailedException when the key belongs to another subject or was changed
     */
    Optional<Aead> find(String name, String subject, Aead owner) {
        Optional<Aead> known = recent.find(name);
        if (known.isPresent()) {
            return known;
        }
        Document entry;
        synchronized (fresh) {
            entry = fresh.get(name);
        }
        if (entry == null) {
            entry = keys.find(eq(ID, name)).first();
        }
        if (entry == null || !entry.containsKey(KEY)) {
            return Optional.empty();
        }
        Aead key = unwrapped(entry, subject, owner);
        recent.keep(name, key);
        return Optional.of(key);
    }

    /** Returns the stored entries of keys that are neither cached nor destroyed. */
    List<Document> unknown(Collection<String> names) {
        List<String> missing = names.stream()
                .distinct()
                .filter(name -> recent.find(name).isEmpty())
                .toList();
        List<Document> found = new ArrayList<>();
        for (int from = 0; from < missing.size(); from += LOOKED_UP_AT_ONCE) {
            List<String> some = missing.subList(from, Math.min(from + LOOKED_UP_AT_ONCE, missing.size()));
            keys.find(in(ID, some)).forEach(entry -> {
                if (entry.containsKey(KEY)) {
                    found.add(entry);
                }
            });
        }
        return found;
    }

    /** Caches the key of a stored entry. */
    void keep(Document entry, Aead owner) {
        recent.keep(entry.getString(ID), unwrapped(entry, entry.getString(SUBJECT), owner));
    }

    /** Replaces a key with a tombstone. */
    void destroy(String name) {
        storeNew();
        Document tombstone = new Document(ID, name).append("destroyed", Date.from(clock.instant()));
        keys.replaceOne(eq(ID, name), tombstone, new ReplaceOptions().upsert(true));
        recent.forget(name);
    }

    private static Aead unwrapped(Document entry, String subject, Aead owner) {
        try {
            byte[] wrapped = entry.get(KEY, Binary.class).getData();
            return new AesGcmJce(owner.decrypt(wrapped, DataKeyCollection.bytes(entry.getString(ID))));
        } catch (GeneralSecurityException e) {
            throw new DecryptionFailedException("The key of a text", subject, e);
        }
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
