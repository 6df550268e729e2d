package org.longtable.projection.projectionframework;

import java.lang.reflect.Constructor;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Id;

/** Provides MongoDB codecs that store typed identifiers as strings. */
final class IdCodecProvider implements CodecProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return Id.class.isAssignableFrom(type) && type.isRecord() ? (Codec<T>) codec(type.asSubclass(Id.class)) : null;
    }

    private static <I extends Id> Codec<I> codec(Class<I> type) {
        try {
            return new IdCodec<>(type, type.getDeclaredConstructor(String.class));
        } catch (NoSuchMethodException e) {
            throw new CodecConfigurationException("an identifier wraps one string: " + type.getName(), e);
        }
    }

    private record IdCodec<I extends Id>(Class<I> type, Constructor<I> constructor) implements Codec<I> {

        @Override
        public void encode(BsonWriter writer, I id, EncoderContext context) {
            writer.writeString(id.value());
        }

        @Override
        public I decode(BsonReader reader, DecoderContext context) {
            try {
                return constructor.newInstance(reader.readString());
            } catch (ReflectiveOperationException e) {
                throw new CodecConfigurationException("cannot read " + type.getSimpleName(), e);
            }
        }

        @Override
        public Class<I> getEncoderClass() {
            return type;
        }
    }
}
