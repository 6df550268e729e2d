package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The decoder accepts the wire protocol flags that the library rejects.
 */
final class RequestDecoder extends MongoWireProtocolHandler {

    private static final int REQUEST_ID_AT = 4;
    private static final int OPCODE_AT = 12;
    private static final int FLAGS_AT = 16;
    private static final int OP_MSG = 2013;
    private static final int MORE_TO_COME = 1 << 1;
    private static final int EXHAUST_ALLOWED = 1 << 16;

    private final Set<Integer> fireAndForgetRequestIds = ConcurrentHashMap.newKeySet();

    /** Returns the identifiers of the requests that must not be answered. */
    Set<Integer> fireAndForgetRequestIds() {
        return fireAndForgetRequestIds;
    }

    @Override
    protected ClientRequest decode(ChannelHandlerContext context, ByteBuf buffer) throws Exception {
        int start = buffer.readerIndex();
        if (buffer.readableBytes() >= FLAGS_AT + Integer.BYTES && buffer.getIntLE(start + OPCODE_AT) == OP_MSG) {
            int flags = buffer.getIntLE(start + FLAGS_AT);
            if ((flags & MORE_TO_COME) != 0) {
                fireAndForgetRequestIds.add(buffer.getIntLE(start + REQUEST_ID_AT));
            }
            buffer.setIntLE(start + FLAGS_AT, flags & ~(MORE_TO_COME | EXHAUST_ALLOWED));
        }
        return super.decode(context, buffer);
    }
}
