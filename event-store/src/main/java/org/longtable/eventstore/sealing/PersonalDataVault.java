package org.longtable.eventstore.sealing;

import java.util.Collection;
import java.util.Optional;

/** Seals what is said by or about a person with a key of that person's own, until the person is erased. Safe for any number of threads. */
public interface PersonalDataVault {

    /**
     * Seals a text. The same text sealed twice looks different each time.
     *
     * @param subject whom the text is about, not blank
     * @param plain the text
     * @return what may be stored, in letters that need no escaping in JSON or an address
     * @throws SubjectErased when the person was erased: nothing about them is stored any more
     */
    String seal(String subject, String plain);

    /**
     * Opens what was sealed.
     *
     * @param subject whom the text is about
     * @param sealed what {@link #seal} returned for that subject
     * @return the text, empty when the person was erased
     * @throws SealBroken when it was not sealed for this subject, or was changed, or the master key is another one
     */
    Optional<String> open(String subject, String sealed);

    /**
     * Destroys a person's key, for good: it is never made again. Doing it twice changes nothing.
     *
     * @param subject whom to erase, known to the vault or not
     */
    void erase(String subject);

    /**
     * Makes a key for one text, wrapped by the subject's key. It can be used at once and is durable after {@link #storeNewKeys}.
     *
     * @param subject whom the text is about, or whose it is
     * @return the name of the key
     * @throws SubjectErased when the subject was erased
     */
    String newTextKey(String subject);

    /**
     * Makes the keys durable that {@link #newTextKey} has made; to be done before anything is stored that they seal.
     */
    void storeNewKeys();

    /**
     * Seals a text with a key of its own.
     *
     * @param key its name
     * @return empty when the key was destroyed, or the subject erased
     */
    Optional<String> seal(String subject, String key, String plain);

    /**
     * Opens what was sealed with a key of its own.
     *
     * @return the text, empty when the key was destroyed, or the subject erased
     * @throws SealBroken when it was sealed with another key or for another subject, or was changed
     */
    Optional<String> open(String subject, String key, String sealed);

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
