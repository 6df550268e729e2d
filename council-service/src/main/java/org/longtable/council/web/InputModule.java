package org.longtable.council.web;

import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.input.DateBounds;
import org.longtable.contract.input.TextPolicy;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads request bodies: applies the text policy to text and the bounds to dates (0017). It is never part of a mapper that reads stored
 * data.
 */
final class InputModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    InputModule() {
        super("input");
        addDeserializer(String.class, new Text(TextPolicy.SINGLE_LINE, false));
        setDeserializerModifier(new Dates());
    }

    /** Reads a string and returns null for a text field that contains no visible characters. */
    private static final class Text extends StdScalarDeserializer<String> {

        private final TextPolicy policy;
        private final boolean emptyIsAbsent;

        Text(TextPolicy policy, boolean emptyIsAbsent) {
            super(String.class);
            this.policy = policy;
            this.emptyIsAbsent = emptyIsAbsent;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            if (property != null && property.getAnnotation(MultiLine.class) != null) {
                return new Text(TextPolicy.MULTI_LINE, true);
            }
            return property != null && property.getAnnotation(SingleLine.class) != null
                    ? new Text(TextPolicy.SINGLE_LINE, true)
                    : this;
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            String accepted = text == null ? null : policy.accepted(text);
            return emptyIsAbsent && accepted != null && accepted.isEmpty() ? null : accepted;
        }
    }

    private static final class Dates extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> reading) {
            return TemporalAccessor.class.isAssignableFrom(type.getBeanClass()) ? new Bounded(reading) : reading;
        }
    }

    private static final class Bounded extends DelegatingDeserializer {

        Bounded(ValueDeserializer<?> reading) {
            super(reading);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reading) {
            return new Bounded(reading);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            Object read = super.deserialize(parser, context);
            return read instanceof TemporalAccessor value ? DateBounds.checked(value) : read;
        }
    }
}
