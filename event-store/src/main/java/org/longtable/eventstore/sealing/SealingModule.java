package org.longtable.eventstore.sealing;

import java.util.function.BiFunction;
import java.util.function.Function;
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
 * Has Jackson write a personal text as {@code {"about": subject, "sealed": text}}, and read it back as long as the person was not
 * erased; the text is absent afterwards. An absent text is written as a null.
 *
 * @param <T> the type that stands for a personal text, of which this module knows only what it is told
 */
public final class SealingModule<T> extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final String ABOUT = "about";
    private static final String SEALED = "sealed";

    /**
     * A module for one type.
     *
     * @param type what stands for a personal text
     * @param subject tells whom it is about
     * @param text tells the text, null when it is gone
     * @param constructor makes a value from whom it is about and a text, which may be null
     * @param vault holds the keys
     */
    public SealingModule(
            Class<T> type,
            Function<T, String> subject,
            Function<T, @Nullable String> text,
            BiFunction<String, @Nullable String, T> constructor,
            PersonalDataVault vault) {
        super("sealing-" + type.getName());
        addSerializer(type, new Sealing<>(subject, text, vault));
        addDeserializer(type, new Opening<>(constructor, vault));
    }

    private static final class Sealing<T> extends ValueSerializer<T> {

        private final Function<T, String> subject;
        private final Function<T, @Nullable String> text;
        private final PersonalDataVault vault;

        Sealing(Function<T, String> subject, Function<T, @Nullable String> text, PersonalDataVault vault) {
            this.subject = subject;
            this.text = text;
            this.vault = vault;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            String about = subject.apply(value);
            String plain = text.apply(value);
            json.writeStartObject();
            json.writeStringProperty(ABOUT, about);
            if (plain == null) {
                json.writeNullProperty(SEALED);
            } else {
                json.writeStringProperty(SEALED, vault.seal(about, plain));
            }
            json.writeEndObject();
        }
    }

    private static final class Opening<T> extends ValueDeserializer<T> {

        private final BiFunction<String, @Nullable String, T> constructor;
        private final PersonalDataVault vault;

        Opening(BiFunction<String, @Nullable String, T> constructor, PersonalDataVault vault) {
            this.constructor = constructor;
            this.vault = vault;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode json = context.readTree(parser);
            JsonNode about = json.get(ABOUT);
            if (about == null || !about.isString()) {
                return context.reportInputMismatch(handledType(), "A personal text does not say whom it is about");
            }
            JsonNode sealed = json.get(SEALED);
            String plain = sealed == null || sealed.isNull()
                    ? null
                    : vault.open(about.stringValue(), sealed.stringValue()).orElse(null);
            return constructor.apply(about.stringValue(), plain);
        }
    }
}
