package org.longtable.eventstore.encryption;

import com.google.crypto.tink.Aead;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.longtable.eventstore.proof.StrictUtf8;

/**
 * The vault encrypts personal data with AES-256-GCM and stores the wrapped data key of each person in MongoDB. Encrypted texts are bound to
 * their subject by Google Tink.
 *
 * <p>Keys are cached for a few seconds. When another process erases a person, this process can still decrypt texts with cached keys during
 * that time; {@link #evictKey} ends it immediately.
 */
public final class MongoPersonalDataVault implements PersonalDataVault {

    private static final int KEYS_IN_MEMORY = 10_000;
    private static final int TEXT_KEYS_IN_MEMORY = 50_000;
    private static final Duration KEPT_IN_MEMORY = Duration.ofSeconds(10);

    private final DataKeyCollection keys;
    private final DataKeyCache recent;
    private final TextKeys texts;

    /**
     * Creates a vault on a database.
     *
     * @param database database with the keys; back it up separately from the ledger, because a restored backup brings erased people back
     * @param master master key that wraps the keys
     * @param clock clock for the times when keys are created and people erased
     */
    public MongoPersonalDataVault(MongoDatabase database, MasterKey master, Clock clock) {
        this(database, master, Optional.empty(), clock);
    }

    /**
     * Creates a vault whose master key is being replaced.
     *
     * @param previous previous master key, for keys that {@link #rewrapKeys} has not rewrapped yet
     */
    public MongoPersonalDataVault(MongoDatabase database, MasterKey master, Optional<MasterKey> previous, Clock clock) {
        // A key has to be as durable as the events that need it.
        this.keys = new DataKeyCollection(
                database.getCollection("keys").withWriteConcern(WriteConcern.MAJORITY.withJournal(true)),
                master,
                previous,
                clock);
        this.recent = new DataKeyCache(KEYS_IN_MEMORY, KEPT_IN_MEMORY, clock);
        this.texts = new TextKeys(
                database.getCollection("textkeys").withWriteConcern(WriteConcern.MAJORITY.withJournal(true)),
                new DataKeyCache(TEXT_KEYS_IN_MEMORY, KEPT_IN_MEMORY, clock),
                clock);
    }

    @Override
    public String encrypt(String subject, String plain) {
        return sealed(keyOf(subject), subject, plain);
    }

    @Override
    public Optional<String> decrypt(String subject, String sealed) {
        return known(subject).map(key -> opened(key, subject, subject, sealed));
    }

    @Override
    public String newTextKey(String subject) {
        return texts.make(subject, keyOf(subject));
    }

    @Override
    public void storeNewKeys() {
        texts.storeNew();
    }

    @Override
    public Optional<String> encrypt(String subject, String key, String plain) {
        return known(subject)
                .flatMap(owner -> texts.find(key, subject, owner))
                .map(it -> sealed(it, bound(subject, key), plain));
    }

    @Override
    public Optional<String> decrypt(String subject, String key, String sealed) {
        return known(subject)
                .flatMap(owner -> texts.find(key, subject, owner))
                .map(it -> opened(it, subject, bound(subject, key), sealed));
    }

    @Override
    public void lookAhead(Collection<String> names) {
        Map<String, List<Document>> bySubject = texts.unknown(names).stream()
                .collect(Collectors.groupingBy(entry -> entry.getString(TextKeys.SUBJECT)));
        Set<String> subjects = new HashSet<>(bySubject.keySet());
        subjects.removeIf(subject -> recent.find(subject).isPresent());
        if (!subjects.isEmpty()) {
            keys.find(subjects).forEach(this::remember);
        }
        bySubject.forEach((subject, entries) ->
                recent.find(subject).ifPresent(owner -> entries.forEach(entry -> texts.keep(entry, owner))));
    }

    @Override
    public void destroy(String key) {
        texts.destroy(key);
    }

    private static String bound(String subject, String key) {
        return subject + "/" + key;
    }

    private Aead keyOf(String subject) {
        return recent.find(subject).orElseGet(() -> remember(subject, keys.findOrCreate(subject)));
    }

    private Optional<Aead> known(String subject) {
        return recent.find(subject).or(() -> keys.find(subject).map(key -> remember(subject, key)));
    }

    private static String sealed(Aead key, String bound, String plain) {
        try {
            byte[] sealed = key.encrypt(StrictUtf8.encode(plain), DataKeyCollection.bytes(bound));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be sealed", e);
        }
    }

    private static String opened(Aead key, String subject, String bound, String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            return new String(key.decrypt(bytes, DataKeyCollection.bytes(bound)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new DecryptionFailedException("A text", subject, e);
        }
    }

    @Override
    public void destroyKey(String subject) {
        keys.replaceWithTombstone(subject);
        recent.forget(subject);
    }

    /**
     * Wraps every data key with the new master key. Encrypted texts do not change. The method may be interrupted and repeated. When it has
     * completed, the previous master key is not needed anymore.
     *
     * @return the number of keys that were rewrapped
     * @throws DecryptionFailedException when neither master key opens a key; all other keys are rewrapped in this case
     */
    public long rewrapKeys() {
        return keys.rewrap();
    }

    /** Removes a person's key from the cache after another process has erased the person. */
    public void evictKey(String subject) {
        recent.forget(subject);
    }

    private Aead remember(String subject, Aead key) {
        recent.keep(subject, key);
        return key;
    }
}
