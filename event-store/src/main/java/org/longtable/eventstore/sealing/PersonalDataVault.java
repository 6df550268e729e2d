package org.longtable.eventstore.sealing;

import java.util.Collection;
import java.util.Optional;

/** The vault encrypts personal data with a separate key for each person and makes it unreadable when that key is destroyed. Safe for any number of threads. */
public interface PersonalDataVault {

    /**
     * Encrypts a text with the key of the person it is about. The same text sealed twice looks different each time.
     *
     * @param subject whom the text is about, not blank
     * @param plain the text
     * @return what may be stored, in letters that need no escaping in JSON or an address
     * @throws DataSubjectErasedException when the person was erased: nothing about them is stored any more
     */
    String encrypt(String subject, String plain);

    /**
     * Decrypts a text, or returns empty when the person was erased.
     *
     * @param subject whom the text is about
     * @param sealed what {@link #encrypt} returned for that subject
     * @return the text, empty when the person was erased
     * @throws DecryptionFailedException when it was not sealed for this subject, or was changed, or the master key is another one
     */
    Optional<String> decrypt(String subject, String sealed);

    /**
     * Destroys the key of a person permanently. Doing it twice changes nothing.
     *
     * @param subject whom to erase, known to the vault or not
     */
    void destroyKey(String subject);

    /**
     * Makes a key for one text, wrapped by the subject's key. It can be used at once and is durable after {@link #storeNewKeys}.
     *
     * @param subject whom the text is about, or whose it is
     * @return the name of the key
     * @throws DataSubjectErasedException when the subject was erased
     */
    String newTextKey(String subject);

    /**
     * Makes the keys durable that {@link #newTextKey} has made; to be done before anything is stored that they seal.
     */
    void storeNewKeys();

    /**
     * Encrypts a text with the key of the person it is about.
     *
     * @param key its name
     * @return empty when the key was destroyed, or the subject erased
     */
    Optional<String> encrypt(String subject, String key, String plain);

    /**
     * Decrypts a text, or returns empty when the person was erased.
     *
     * @return the text, empty when the key was destroyed, or the subject erased
     * @throws DecryptionFailedException when it was sealed with another key or for another subject, or was changed
     */
    Optional<String> decrypt(String subject, String key, String sealed);

    /**
     * Looks many keys up at once, so that what they seal can be opened without asking for each.
     *
     * @param keys names of keys; those that are remembered are not looked up
     */
    void lookAhead(Collection<String> keys);

    /**
     * Destroys the key of one text, for good. Doing it twice changes nothing.
     *
     * @param key its name
     */
    void destroy(String key);
}
