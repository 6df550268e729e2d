package org.longtable.eventstore.encryption;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are texts that are stored encrypted. It contains the functions that read and create its values, so that this package
 * does not depend on the type itself.
 *
 * @param <T> the type
 * @param type class of the type
 * @param subject function that returns the subject whose key wraps the text's key; null for a text that is stored in plain
 * @param text function that returns the plain text, null when it was erased
 * @param key function that returns the holder for the name of the text's own key, which is null before the text has one
 * @param mayBePlain whether earlier versions stored such texts in plain
 * @param constructor function that creates a value
 */
public record EncryptedTextType<T>(
        Class<T> type,
        Function<T, @Nullable String> subject,
        Function<T, @Nullable String> text,
        Function<T, AtomicReference<@Nullable String>> key,
        boolean mayBePlain,
        Construction<T> constructor) {

    /**
     * Creates a value.
     *
     * @param <T> type of the value
     */
    @FunctionalInterface
    public interface Construction<T> {
        /** Creates a value. The text is null when it was erased, and the subject is null when the text was stored in plain. */
        T of(@Nullable String subject, @Nullable String text, AtomicReference<@Nullable String> key);
    }

    /**
     * The stored form of an encrypted text.
     *
     * @param about subject whose key wraps the text's key
     * @param key name of the text's own key, or null when it is encrypted with the subject's key
     * @param sealed encrypted text, or null when it was erased
     */
    public record Stored(
            String about, @Nullable String key, @Nullable String sealed) {}

    /**
     * Returns the stored form of a value in an event. A text without its own key gets one.
     *
     * @return the stored form; empty for a text that is stored in plain
     * @throws DataSubjectErasedException when the subject was erased and the text has no key yet
     */
    Optional<Stored> sealed(T value, PersonalDataVault vault) {
        String about = subject.apply(value);
        if (about == null) {
            return Optional.empty();
        }
        AtomicReference<@Nullable String> holder = key.apply(value);
        if (text.apply(value) != null && holder.get() == null) {
            holder.compareAndSet(null, vault.newTextKey(about));
        }
        return sealedAgain(value, vault);
    }

    /**
     * Returns the stored form of a value outside the ledger, encrypted with the text's own key, or with the subject's key when it has none.
     *
     * @return the stored form, without a text when the key was destroyed; empty for a text that is stored in plain
     */
    public Optional<Stored> sealedAgain(T value, PersonalDataVault vault) {
        String about = subject.apply(value);
        if (about == null) {
            return Optional.empty();
        }
        String plain = text.apply(value);
        String name = key.apply(value).get();
        String sealed = plain == null
                ? null
                : name == null
                        ? vault.encrypt(about, plain)
                        : vault.encrypt(about, name, plain).orElse(null);
        return Optional.of(new Stored(about, name, sealed));
    }

    /** Returns the value of a stored text. */
    public T opened(Stored stored, PersonalDataVault vault) {
        String sealed = stored.sealed();
        Optional<String> plain = sealed == null
                ? Optional.empty()
                : stored.key() == null
                        ? vault.decrypt(stored.about(), sealed)
                        : vault.decrypt(stored.about(), stored.key(), sealed);
        return constructor.of(stored.about(), plain.orElse(null), new AtomicReference<>(stored.key()));
    }

    /** Returns the value of a text that was stored in plain. */
    public T plain(String text) {
        return constructor.of(null, text, new AtomicReference<>());
    }
}
