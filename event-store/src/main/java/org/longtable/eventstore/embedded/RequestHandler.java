package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The handler answers the requests of one connection in order. It does not use the network threads, because a write waits for the disk. */
final class RequestHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);
    private static final int INTERNAL_ERROR = 1;

    private final MongoBackend backend;
    private final Executor inOrder;
    private final Set<Integer> unanswered;

    RequestHandler(MongoBackend backend, Executor inOrder, Set<Integer> unanswered) {
        this.backend = backend;
        this.inOrder = inOrder;
        this.unanswered = unanswered;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        inOrder.execute(() -> {
            boolean handled = false;
            try {
                handle(context, request);
                handled = true;
            } finally {
                if (!handled) {
                    // An Error occurred. The connection is closed, so that the client does not wait for an answer.
                    context.close();
                }
            }
        });
    }

    private void handle(ChannelHandlerContext context, ClientRequest request) {
        int id = request.getHeader().getRequestID();
        Object answer = answer(request, new MessageHeader(0, id));
        if (!unanswered.remove(id)) {
            context.writeAndFlush(answer);
        }
    }

    private Object answer(ClientRequest request, MessageHeader header) {
        return switch (request) {
            case MongoMessage message ->
                new MongoMessage(message.getChannel(), header, run(message.getDocument(), message));
            // The driver's first hello is a query; all other requests are messages.
            case MongoQuery query -> new MongoReply(header, run(query.getQuery(), query));
            default -> throw new IllegalStateException("unexpected " + request.getClass());
        };
    }

    private Document run(Document command, ClientRequest request) {
        String name = command.keySet().iterator().next();
        try {
            return backend.handleCommand(request.getChannel(), request.getDatabaseName(), name, command);
        } catch (MongoServerError error) {
            return failure(error.getCode(), error.getCodeName(), error.getMessageWithoutErrorCode());
        } catch (MongoServerException error) {
            return failure(INTERNAL_ERROR, "InternalError", error.getMessageWithoutErrorCode());
        } catch (StoreWriteException failed) {
            log.error("{} was not run: {}", name, failed.getMessage());
            log.debug("as the library says it", failed);
            return failure(INTERNAL_ERROR, "InternalError", String.valueOf(failed.getMessage()));
        } catch (RuntimeException fault) {
            log.error("The embedded store failed to run {}", name, fault);
            return failure(INTERNAL_ERROR, "InternalError", "The embedded store failed to run " + name + ": " + fault);
        }
    }

    private static Document failure(int code, String codeName, String message) {
        Document failure = new Document("ok", 0).append("errmsg", message).append("code", code);
        failure.putIfNotNull("codeName", codeName);
        return failure;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        backend.handleClose(context.channel());
        super.channelInactive(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        log.debug("closing a connection to the embedded store", cause);
        context.close();
    }
}
