package org.longtable.projection.viewing;

import java.util.Optional;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.eventstore.sealing.PersonalDataVault;
import org.longtable.eventstore.sealing.SubjectErased;

/**
 * Stores personal texts as the ledger does, {@code {about, sealed}}: whoever is erased is erased from every view in the same moment,
 * without a view being told.
 */
final class SealedTexts implements Codec<Personal> {

    private static final String ABOUT = "about";
    private static final String SEALED = "sealed";

    private final PersonalDataVault vault;

    SealedTexts(PersonalDataVault vault) {
        this.vault = vault;
    }

    @Override
    public void encode(BsonWriter writer, Personal personal, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString(ABOUT, personal.about().value());
        sealed(personal).ifPresent(it -> writer.writeString(SEALED, it));
        writer.writeEndDocument();
    }

    @Override
    public Personal decode(BsonReader reader, DecoderContext context) {
        String about = "";
        @Nullable String sealed = null;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case ABOUT -> about = reader.readString();
                case SEALED -> sealed = reader.readString();
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        String plain = sealed == null ? null : vault.open(about, sealed).orElse(null);
        return new Personal(new PersonId(about), plain);
    }

    @Override
    public Class<Personal> getEncoderClass() {
        return Personal.class;
    }

    private Optional<String> sealed(Personal personal) {
        try {
            return Optional.ofNullable(personal.text())
                    .map(it -> vault.seal(personal.about().value(), it));
        } catch (SubjectErased e) {
            // Erased between being read from the ledger and being written here.
            return Optional.empty();
        }
    }
}
