package org.longtable.projection.projectionframework;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.encryption.DataSubjectErasedException;
import org.longtable.eventstore.encryption.EncryptedTextType;
import org.longtable.eventstore.encryption.PersonalDataVault;

/**
 * Stores personal texts encrypted with the person's key, so that crypto-shredding erases them from every view at once.
 * A text that the ledger contains unencrypted is stored as a plain string.
 */
final class EncryptedTextCodec<T> implements Codec<T> {

    private static final String ABOUT = "about";
    private static final String KEY = "key";
    private static final String SEALED = "sealed";

    private final EncryptedTextType<T> type;
    private final PersonalDataVault vault;

    EncryptedTextCodec(EncryptedTextType<T> type, PersonalDataVault vault) {
        this.type = type;
        this.vault = vault;
    }

    @Override
    public void encode(BsonWriter writer, T text, EncoderContext context) {
        String about = type.subject().apply(text);
        if (about == null) {
            String plain = type.text().apply(text);
            writer.writeString(plain == null ? "" : plain);
            return;
        }
        String key = type.key().apply(text).get();
        String sealed = sealed(text);
        writer.writeStartDocument();
        writer.writeString(ABOUT, about);
        if (key != null) {
            writer.writeString(KEY, key);
        }
        if (sealed != null) {
            writer.writeString(SEALED, sealed);
        }
        writer.writeEndDocument();
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        if (reader.getCurrentBsonType() == BsonType.STRING) {
            return type.plain(reader.readString());
        }
        String about = "";
        @Nullable String key = null;
        @Nullable String sealed = null;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case ABOUT -> about = reader.readString();
                case KEY -> key = reader.readString();
                case SEALED -> sealed = reader.readString();
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return type.opened(new EncryptedTextType.Stored(about, key, sealed), vault);
    }

    @Override
    public Class<T> getEncoderClass() {
        return type.type();
    }

    private @Nullable String sealed(T text) {
        try {
            return type.sealedAgain(text, vault)
                    .map(EncryptedTextType.Stored::sealed)
                    .orElse(null);
        } catch (DataSubjectErasedException e) {
            // The person was erased after the event was read from the ledger and before the document was encoded.
            return null;
        }
    }
}
