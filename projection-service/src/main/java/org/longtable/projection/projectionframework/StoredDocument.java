package org.longtable.projection.projectionframework;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** Wraps a view's document for storage with its id and the last position that it has applied. */
record StoredDocument<D>(String id, long at, D value) {

    /** Encodes and decodes the envelope and delegates the value to its own codec. */
    static final class StoredDocumentCodec<D> implements Codec<StoredDocument<D>> {

        private final Codec<D> values;

        StoredDocumentCodec(Codec<D> values) {
            this.values = values;
        }

        @Override
        public void encode(BsonWriter writer, StoredDocument<D> kept, EncoderContext context) {
            writer.writeStartDocument();
            writer.writeString("_id", kept.id());
            writer.writeInt64("at", kept.at());
            writer.writeName("v");
            values.encode(writer, kept.value(), context);
            writer.writeEndDocument();
        }

        @Override
        public StoredDocument<D> decode(BsonReader reader, DecoderContext context) {
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
            return new StoredDocument<>(id, at, value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Class<StoredDocument<D>> getEncoderClass() {
            return (Class<StoredDocument<D>>) (Class<?>) StoredDocument.class;
        }
    }
}
