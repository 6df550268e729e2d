package org.longtable.eventstore.encryption;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The collection stores the wrapped data key of each person and a tombstone for each erased person.
 */
final class DataKeyCollection {

    private static final String ID = "_id";
    private static final String KEY = "key";

    private final MongoCollection<Document> keys;
    private final MasterKey master;
    private final Optional<MasterKey> previous;
    private final Clock clock;

    DataKeyCollection(MongoCollection<Document> keys, MasterKey master, Optional<MasterKey> previous, Clock clock) {
        this.keys = keys;
        this.master = master;
        this.previous = previous;
        this.clock = clock;
    }

    /** Returns the key of a person, or empty when the person was erased or never had a key. */
    Optional<Aead> find(String subject) {
        return unwrapped(subject, keys.find(eq(ID, subject)).first());
    }

    /** Returns the keys of the given subjects, without subjects that were erased or never had a key. */
    Map<String, Aead> find(Collection<String> subjects) {
        Map<String, Aead> found = new HashMap<>();
        for (Document entry : keys.find(in(ID, subjects))) {
            String subject = entry.getString(ID);
            unwrapped(subject, entry).ifPresent(key -> found.put(subject, key));
        }
        return found;
    }

    /**
     * Returns the key of a person and creates it when there is none.
     *
     * @throws DataSubjectErasedException when the person was erased
     */
    Aead findOrCreate(String subject) {
        Document there = keys.find(eq(ID, subject)).first();
        Document entry = there != null ? there : make(subject);
        return unwrapped(subject, entry).orElseThrow(() -> new DataSubjectErasedException(subject));
    }

    /** Replaces a person's key with a tombstone. */
    void replaceWithTombstone(String subject) {
        Document tombstone = new Document(ID, subject).append("erased", Date.from(clock.instant()));
        keys.replaceOne(eq(ID, subject), tombstone, new ReplaceOptions().upsert(true));
    }

    /** See {@link MongoPersonalDataVault#rewrapKeys}. */
    long rewrap() {
        long rewrapped = 0;
        Optional<String> broken = Optional.empty();
        for (Document entry : keys.find(exists(KEY))) {
            String subject = entry.getString(ID);
            byte[] wrapped = entry.get(KEY, Binary.class).getData();
            if (unwrapped(master, subject, wrapped).isPresent()) {
                continue;
            }
            Optional<KeysetHandle> keyset = previous.flatMap(key -> unwrapped(key, subject, wrapped));
            if (keyset.isPresent()) {
                rewrapped += rewrap(subject, keyset.get());
            } else {
                broken = Optional.of(subject);
            }
        }
        if (broken.isPresent()) {
            throw new DecryptionFailedException("The key", broken.get(), null);
        }
        return rewrapped;
    }

    /** Rewraps one key. A person who is erased in the meantime stays erased, because their entry no longer has a key. */
    private long rewrap(String subject, KeysetHandle keyset) {
        return keys.updateOne(and(eq(ID, subject), exists(KEY)), set(KEY, new Binary(wrapped(subject, keyset))))
                .getModifiedCount();
    }

    private Document make(String subject) {
        Document entry = new Document(ID, subject)
                .append(KEY, new Binary(newWrappedKey(subject)))
                .append("made", Date.from(clock.instant()));
        try {
            keys.insertOne(entry);
            return entry;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            Document winner = keys.find(eq(ID, subject)).first();
            return winner != null ? winner : new Document(ID, subject);
        }
    }

    private byte[] newWrappedKey(String subject) {
        try {
            return wrapped(subject, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made", e);
        }
    }

    private byte[] wrapped(String subject, KeysetHandle keyset) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master.aead(), bytes(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be wrapped", e);
        }
    }

    private Optional<Aead> unwrapped(String subject, @Nullable Document entry) {
        Binary wrapped = entry == null ? null : entry.get(KEY, Binary.class);
        if (wrapped == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    keyset(subject, wrapped.getData()).getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new DecryptionFailedException("The key", subject, e);
        }
    }

    private KeysetHandle keyset(String subject, byte[] wrapped) {
        return unwrapped(master, subject, wrapped)
                .or(() -> previous.flatMap(key -> unwrapped(key, subject, wrapped)))
                .orElseThrow(() -> new DecryptionFailedException("The key", subject, null));
    }

    /** Unwraps a key, or returns empty when it was wrapped with another master key or was changed. */
    private static Optional<KeysetHandle> unwrapped(MasterKey key, String subject, byte[] wrapped) {
        try {
            return Optional.of(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, key.aead(), bytes(subject)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    static byte[] bytes(String subject) {
        return subject.getBytes(StandardCharsets.UTF_8);
    }
}
