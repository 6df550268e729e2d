package org.longtable.eventstore.sealing;

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
}
