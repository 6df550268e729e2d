package org.longtable.eventstore.sealing;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values stand for texts that are sealed wherever they are stored. It is told how its values are read and made, so that
 * this package knows none of them.
 *
 * @param <T> the type
 * @param type its class
 * @param subject whose key wraps the text's key; null for a text that is stored in plain
 * @param text the plain text, null when it is gone
 * @param key holds the name of the text's own key, or null before it has one
 * @param mayBePlain whether earlier versions stored such texts in plain
 * @param constructor makes a value
 */
public record EncryptedTextType<T>(
        Class<T> type,
        Function<T, @Nullable String> subject,
        Function<T, @Nullable String> text,
        Function<T, AtomicReference<@Nullable String>> key,
        boolean mayBePlain,
        Construction<T> constructor) {

    /**
     * Makes a value.
     *
     * @param <T> its type
     */
    @FunctionalInterface
    public interface Construction<T> {
        /** A value; of a text that is gone, or one that was stored in plain, when the subject is null. */
        T of(@Nullable String subject, @Nullable String text, AtomicReference<@Nullable String> key);
    }

    /**
     * What is stored of a sealed text.
     *
     * @param about whose key wraps the text's key
     * @param key name of the text's own key, or null when the subject's key itself seals it
     * @param sealed the sealed text, or null when it is gone
     */
    public record Stored(
            String about, @Nullable String key, @Nullable String sealed) {}

    /**
     * What to store of a value in an event; a text that has no key of its own is given one.
     *
     * @return empty for a text that is stored in plain
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
     * What to store of a value outside of the ledger: sealed with the key that it has, or with the subject's when it has none.
     *
     * @return empty for a text that is stored in plain; without the text when the key was destroyed
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

    /** The value that was stored. */
    public T opened(Stored stored, PersonalDataVault vault) {
        String sealed = stored.sealed();
        Optional<String> plain = sealed == null
                ? Optional.empty()
                : stored.key() == null
                        ? vault.decrypt(stored.about(), sealed)
                        : vault.decrypt(stored.about(), stored.key(), sealed);
        return constructor.of(stored.about(), plain.orElse(null), new AtomicReference<>(stored.key()));
    }

    /** The value of a text that was stored in plain. */
    public T plain(String text) {
        return constructor.of(null, text, new AtomicReference<>());
    }
}
