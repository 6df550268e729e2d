package org.longtable.eventstore.sealing;

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
 * Has Jackson write a text as {@code {"about": subject, "key": name, "sealed": text}} in events, and read it back as long as neither the
 * subject was erased nor the text's own key destroyed; the text is absent afterwards. An absent text is written as a null. What earlier
 * versions wrote is read too: without a key of its own, sealed with the subject's; or a plain string.
 */
public final class SealingModule extends SimpleModule {

    private static final long serialVersionUID = 2L;
    private static final String ABOUT = "about";
    private static final String KEY = "key";
    private static final String SEALED = "sealed";

    /**
     * A module for some types.
     *
     * @param vault holds the keys
     * @param types what stands for texts
     */
    public SealingModule(PersonalDataVault vault, List<SealedType<?>> types) {
        super("sealing");
        types.forEach(type -> add(type, vault));
    }

    private <T> void add(SealedType<T> type, PersonalDataVault vault) {
        addSerializer(type.type(), new Sealing<>(type, vault));
        addDeserializer(type.type(), new Opening<>(type, vault));
    }

    private static final class Sealing<T> extends ValueSerializer<T> {
        private final SealedType<T> type;
        private final PersonalDataVault vault;

        Sealing(SealedType<T> type, PersonalDataVault vault) {
            this.type = type;
            this.vault = vault;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            Optional<SealedType.Stored> stored = type.sealed(value, vault);
            if (stored.isEmpty()) {
                json.writeString(type.text().apply(value));
            } else {
                write(stored.get(), json);
            }
        }

        private static void write(SealedType.Stored stored, JsonGenerator json) {
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

    private static final class Opening<T> extends ValueDeserializer<T> {
        private final SealedType<T> type;
        private final PersonalDataVault vault;

        Opening(SealedType<T> type, PersonalDataVault vault) {
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
            return type.opened(new SealedType.Stored(about, text(json, KEY), text(json, SEALED)), vault);
        }

        private static @Nullable String text(JsonNode json, String field) {
            JsonNode value = json.get(field);
            return value == null || !value.isString() ? null : value.stringValue();
        }
    }
}
