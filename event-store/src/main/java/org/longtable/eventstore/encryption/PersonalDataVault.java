package org.longtable.eventstore.encryption;

import java.util.Collection;
import java.util.Optional;

/**
 * The vault encrypts personal data with a separate key for each person and makes it unreadable when that key is destroyed. It is
 * thread-safe.
 */
public interface PersonalDataVault {

    /**
     * Encrypts a text with the key of the person it is about. Encrypting the same text twice gives different results.
     *
     * @param subject person whom the text is about, not blank
     * @param plain plain text
     * @return the encrypted text, in characters that need no escaping in JSON or a URL
     * @throws DataSubjectErasedException when the person was erased, so that nothing may be stored about them
     */
    String encrypt(String subject, String plain);

    /**
     * Decrypts a text, or returns empty when the person was erased.
     *
     * @param subject person whom the text is about
     * @param sealed result of {@link #encrypt} for that subject
     * @return the text, empty when the person was erased
     * @throws DecryptionFailedException when the text was encrypted for another subject or with another master key, or was changed
     */
    Optional<String> decrypt(String subject, String sealed);

    /**
     * Destroys the key of a person permanently. Destroying it twice changes nothing.
     *
     * @param subject person to erase, who may be unknown to the vault
     */
    void destroyKey(String subject);

    /**
     * Creates a key for one text, wrapped by the subject's key. The key can be used at once and is durable after {@link #storeNewKeys}.
     *
     * @param subject person whom the text is about, or who owns it
     * @return the name of the key
     * @throws DataSubjectErasedException when the subject was erased
     */
    String newTextKey(String subject);

    /** Makes the keys from {@link #newTextKey} durable. Must be called before any text that is encrypted with them is stored. */
    void storeNewKeys();

    /**
     * Encrypts a text with the text's own key.
     *
     * @param key name of the key
     * @return the encrypted text, empty when the key was destroyed or the subject erased
     */
    Optional<String> encrypt(String subject, String key, String plain);

    /**
     * Decrypts a text with the text's own key.
     *
     * @return the text, empty when the key was destroyed or the subject erased
     * @throws DecryptionFailedException when the text was encrypted with another key or for another subject, or was changed
     */
    Optional<String> decrypt(String subject, String key, String sealed);

    /**
     * Loads several keys with one query, so that their texts can be decrypted without a query for each.
     *
     * @param keys names of keys; cached keys are not loaded again
     */
    void lookAhead(Collection<String> keys);

    /**
     * Destroys the key of one text permanently. Destroying it twice changes nothing.
     *
     * @param key name of the key
     */
    void destroy(String key);
}
