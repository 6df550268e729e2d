package org.longtable.projection.viewing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Stores records by their components; one that is null is left out. The driver's own codec reads only public records,
 * and a view's documents are nobody else's.
 */
final class Records implements CodecProvider {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class, double.class, Double.class);

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type.isRecord() ? new RecordOf<>(type, registry) : null;
    }

    /** One component of a record. */
    private record Part(String name, Method accessor, Codec<Object> codec) {}

    private static final class RecordOf<R> implements Codec<R> {

        private final Class<R> type;
        private final Constructor<R> constructor;
        private final Map<String, Part> parts = new LinkedHashMap<>();

        RecordOf(Class<R> type, CodecRegistry registry) {
            this.type = type;
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                constructor = type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new CodecConfigurationException("every record has it: " + type.getName(), e);
            }
            constructor.setAccessible(true);
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
                Codec<Object> codec = codec(component, registry);
                parts.put(component.getName(), new Part(component.getName(), component.getAccessor(), codec));
            }
        }

        @Override
        public void encode(BsonWriter writer, R value, EncoderContext context) {
            writer.writeStartDocument();
            for (Part part : parts.values()) {
                Object it = read(part, value);
                if (it != null) {
                    writer.writeName(part.name());
                    context.encodeWithChildContext(part.codec(), writer, it);
                }
            }
            writer.writeEndDocument();
        }

        @Override
        public R decode(BsonReader reader, DecoderContext context) {
            Map<String, Object> values = new LinkedHashMap<>();
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                Part part = parts.get(reader.readName());
                if (part == null || reader.getCurrentBsonType() == BsonType.NULL) {
                    reader.skipValue();
                } else {
                    values.put(part.name(), context.decodeWithChildContext(part.codec(), reader));
                }
            }
            reader.readEndDocument();
            return made(values);
        }

        @Override
        public Class<R> getEncoderClass() {
            return type;
        }

        private R made(Map<String, Object> values) {
            List<@Nullable Object> arguments = new ArrayList<>();
            parts.keySet().forEach(name -> arguments.add(values.get(name)));
            try {
                return constructor.newInstance(arguments.toArray());
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                throw new CodecConfigurationException("cannot make a " + type.getSimpleName(), e);
            }
        }

        private @Nullable Object read(Part part, R value) {
            try {
                return part.accessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new CodecConfigurationException("cannot read " + part.name(), e);
            }
        }

        @SuppressWarnings("unchecked")
        private static Codec<Object> codec(RecordComponent component, CodecRegistry registry) {
            Type generic = component.getGenericType();
            Class<?> raw = BOXES.getOrDefault(component.getType(), component.getType());
            return (Codec<Object>)
                    (generic instanceof ParameterizedType of
                            ? registry.get(raw, List.of(of.getActualTypeArguments()))
                            : registry.get(raw));
        }
    }
}
