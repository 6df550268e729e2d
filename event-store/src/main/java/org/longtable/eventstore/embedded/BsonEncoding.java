package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.DataUtils;

/** The class encodes documents as BSON bytes, so each reader gets its own copy. */
final class BsonEncoding {

    private static final int USUAL_SIZE = 512;

    private BsonEncoding() {}

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    static Document decode(byte[] bson) {
        try {
            return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
        } catch (RuntimeException unreadable) {
            // Only the pages of the file have a checksum, so a damaged document is noticed here.
            throw DataUtils.newMVStoreException(
                    DataUtils.ERROR_FILE_CORRUPT, "a document cannot be read: {0}", unreadable);
        }
    }
}
