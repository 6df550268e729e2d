package org.longtable.projection.projectionframework;

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
 * Provides MongoDB codecs for records and omits null components. The driver's own codec supports only public records,
 * and a view's documents are not public.
 */
final class RecordCodecProvider implements CodecProvider {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class, double.class, Double.class);

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type.isRecord() ? new RecordCodec<>(type, registry) : null;
    }

    /** Holds the name, accessor and codec of one record component. */
    private record RecordField(String name, Method accessor, Codec<Object> codec) {}

    /** Encodes and decodes one record type. */
    private static final class RecordCodec<R> implements Codec<R> {

        private final Class<R> type;
        private final Constructor<R> constructor;
        private final Map<String, RecordField> parts = new LinkedHashMap<>();

        RecordCodec(Class<R> type, CodecRegistry registry) {
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
                parts.put(component.getName(), new RecordField(component.getName(), component.getAccessor(), codec));
            }
        }

        @Override
        public void encode(BsonWriter writer, R value, EncoderContext context) {
            writer.writeStartDocument();
            for (RecordField part : parts.values()) {
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
                RecordField part = parts.get(reader.readName());
                if (part == null || reader.getCurrentBsonType() == BsonType.NULL) {
                    reader.skipValue();
                } else {
                    values.put(part.name(), context.decodeWithChildContext(part.codec(), reader));
                }
            }
            reader.readEndDocument();
            return instantiate(values);
        }

        @Override
        public Class<R> getEncoderClass() {
            return type;
        }

        private R instantiate(Map<String, Object> values) {
            List<@Nullable Object> arguments = new ArrayList<>();
            parts.keySet().forEach(name -> arguments.add(values.get(name)));
            try {
                return constructor.newInstance(arguments.toArray());
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                throw new CodecConfigurationException("cannot make a " + type.getSimpleName(), e);
            }
        }

        private @Nullable Object read(RecordField part, R value) {
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
