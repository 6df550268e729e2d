package org.longtable.admission;

import java.util.List;
import java.util.Objects;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;
import org.longtable.eventstore.encryption.EncryptedTextType;

/** The types of the contract whose texts are stored encrypted. */
public final class SealedTypes {

    /** Text by or about a person. */
    public static final EncryptedTextType<Personal> PERSONAL = new EncryptedTextType<>(
            Personal.class,
            personal -> personal.about().value(),
            Personal::text,
            Personal::key,
            false,
            (about, text, key) -> new Personal(new PersonId(Objects.requireNonNull(about)), text, key));

    /** Free text of a council or about a person. */
    public static final EncryptedTextType<Words> WORDS =
            new EncryptedTextType<>(Words.class, Words::owner, Words::text, Words::key, true, Words::new);

    /** All encrypted types. */
    public static final List<EncryptedTextType<?>> ALL = List.of(PERSONAL, WORDS);

    private SealedTypes() {}
}
