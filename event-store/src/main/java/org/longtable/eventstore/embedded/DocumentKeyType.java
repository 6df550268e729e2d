package org.longtable.eventstore.embedded;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The type defines how MVStore writes, reads and compares a {@link DocumentKey}. */
final class DocumentKeyType extends BasicDataType<DocumentKey> {

    static final DocumentKeyType INSTANCE = new DocumentKeyType();

    private static final int OBJECT_OVERHEAD = 40;

    private DocumentKeyType() {}

    @Override
    public int getMemory(DocumentKey key) {
        return OBJECT_OVERHEAD + key.bytes().length;
    }

    @Override
    public int compare(DocumentKey one, DocumentKey other) {
        return one.compareTo(other);
    }

    @Override
    public void write(WriteBuffer buffer, DocumentKey key) {
        buffer.putVarInt(key.bytes().length).put(key.bytes());
    }

    @Override
    public DocumentKey read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return new DocumentKey(bytes);
    }

    @Override
    public DocumentKey[] createStorage(int size) {
        return new DocumentKey[size];
    }
}
