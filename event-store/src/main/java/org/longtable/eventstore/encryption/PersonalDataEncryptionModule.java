package org.longtable.eventstore.encryption;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The Jackson module encrypts personal text when it writes JSON and decrypts it when it reads JSON. A missing text is written as null.
 * Texts of earlier versions are read too: those encrypted with the subject's key and plain strings.
 */
public final class PersonalDataEncryptionModule extends SimpleModule {

    private static final long serialVersionUID = 2L;
    private static final String ABOUT = "about";
    private static final String KEY = "key";
    private static final String SEALED = "sealed";

    /**
     * Creates a module for some types.
     *
     * @param vault vault with the keys
     * @param types types of the encrypted texts
     */
    public PersonalDataEncryptionModule(PersonalDataVault vault, List<EncryptedTextType<?>> types) {
        super("sealing");
        types.forEach(type -> add(type, vault));
    }

    private <T> void add(EncryptedTextType<T> type, PersonalDataVault vault) {
        addSerializer(type.type(), new EncryptingSerializer<>(type, vault));
        addDeserializer(type.type(), new DecryptingDeserializer<>(type, vault));
    }

    /** The serializer writes personal text as encrypted JSON. */
    private static final class EncryptingSerializer<T> extends ValueSerializer<T> {
        private final EncryptedTextType<T> type;
        private final PersonalDataVault vault;

        EncryptingSerializer(EncryptedTextType<T> type, PersonalDataVault vault) {
            this.type = type;
            this.vault = vault;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            Optional<EncryptedTextType.Stored> stored = type.sealed(value, vault);
            if (stored.isEmpty()) {
                json.writeString(type.text().apply(value));
            } else {
                write(stored.get(), json);
            }
        }

        private static void write(EncryptedTextType.Stored stored, JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty(ABOUT, stored.about());
            if (stored.key() != null) {
                json.writeStringProperty(KEY, stored.key());
            }
            if (stored.sealed() == null) {
                json.writeNullProperty(SEALED);
            } else {
                json.writeStringProperty(SEALED, stored.sealed());
            }
            json.writeEndObject();
        }
    }

    /** The deserializer reads encrypted JSON as personal text. */
    private static final class DecryptingDeserializer<T> extends ValueDeserializer<T> {
        private final EncryptedTextType<T> type;
        private final PersonalDataVault vault;

        DecryptingDeserializer(EncryptedTextType<T> type, PersonalDataVault vault) {
            this.type = type;
            this.vault = vault;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode json = context.readTree(parser);
            if (json.isString() && type.mayBePlain()) {
                return type.plain(json.stringValue());
            }
            String about = text(json, ABOUT);
            if (about == null) {
                return context.reportInputMismatch(handledType(), "A personal text does not say whom it is about");
            }
            return type.opened(new EncryptedTextType.Stored(about, text(json, KEY), text(json, SEALED)), vault);
        }

        private static @Nullable String text(JsonNode json, String field) {
            JsonNode value = json.get(field);
            return value == null || !value.isString() ? null : value.stringValue();
        }
    }
}
