package org.longtable.projection.viewing;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** A view's document as it is stored: {@code {_id, at, v}}, with the position that it has applied. */
record Kept<D>(String id, long at, D value) {

    /** Writes and reads the envelope, and leaves the value to its own codec. */
    static final class KeptCodec<D> implements Codec<Kept<D>> {

        private final Codec<D> values;

        KeptCodec(Codec<D> values) {
            this.values = values;
        }

        @Override
        public void encode(BsonWriter writer, Kept<D> kept, EncoderContext context) {
            writer.writeStartDocument();
            writer.writeString("_id", kept.id());
            writer.writeInt64("at", kept.at());
            writer.writeName("v");
            values.encode(writer, kept.value(), context);
            writer.writeEndDocument();
        }

        @Override
        public Kept<D> decode(BsonReader reader, DecoderContext context) {
            String id = "";
            long at = 0;
            @Nullable D value = null;
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (reader.readName()) {
                    case "_id" -> id = reader.readString();
                    case "at" -> at = reader.readInt64();
                    case "v" -> value = values.decode(reader, context);
                    default -> reader.skipValue();
                }
            }
            reader.readEndDocument();
            if (value == null) {
                throw new IllegalStateException("document " + id + " has no value");
            }
            return new Kept<>(id, at, value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<Kept<D>> getEncoderClass() {
            return (Class<Kept<D>>) (Class<?>) Kept.class;
        }
    }
}
