package org.longtable.projection.projectionframework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/** Finds the names of the keys that stored documents need, so that they are loaded together. */
final class TextKeyCollector {

    private static final String KEY = "key";

    private TextKeyCollector() {}

    static List<String> all(Collection<RawBsonDocument> documents) {
        List<String> names = new ArrayList<>();
        for (RawBsonDocument document : documents) {
            try (BsonBinaryReader reader =
                    new BsonBinaryReader(document.getByteBuffer().asNIO())) {
                collect(reader, names);
            }
        }
        return names;
    }

    private static void collect(BsonReader reader, List<String> names) {
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            boolean key = reader.readName().equals(KEY);
            value(reader, key, names);
        }
        reader.readEndDocument();
    }

    private static void value(BsonReader reader, boolean key, List<String> names) {
        switch (reader.getCurrentBsonType()) {
            case DOCUMENT -> collect(reader, names);
            case ARRAY -> {
                reader.readStartArray();
                while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                    value(reader, false, names);
                }
                reader.readEndArray();
            }
            case STRING -> {
                if (key) {
                    names.add(reader.readString());
                } else {
                    reader.skipValue();
                }
            }
            default -> reader.skipValue();
        }
    }
}
