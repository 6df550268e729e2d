package org.longtable.projection.live;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.SessionLimitExceededException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One connection: catches up from the position that the client names, then follows the feed. */
final class Subscription implements NoticeFeed.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

    /** Beyond this many missed notices it is cheaper to ask for everything anew. */
    private static final int MOST_MISSED = 2_000;

    private static final int PAGE = 200;

    private final WebSocketSession session;
    private final NoticeFeed feed;
    private final JsonMapper json;
    private final AtomicBoolean resumed = new AtomicBoolean();

    /** Written before joining the feed, read by the feed only after that. */
    private volatile long caughtUpTo;

    Subscription(WebSocketSession session, NoticeFeed feed, JsonMapper json) {
        this.session = session;
        this.feed = feed;
        this.json = json;
    }

    /** Starts, once, after the position that the client has seen last; a null or absent one means "from now". */
    void resume(JsonNode lastSeen) {
        if (resumed.compareAndSet(false, true)) {
            Thread.ofVirtual().name("live-catch-up").start(() -> catchUp(lastSeen));
        }
    }

    void send(Object message) throws IOException {
        session.sendMessage(new TextMessage(json.writeValueAsBytes(message)));
    }

    @Override
    public void accept(Notice notice) {
        if (notice.position() <= caughtUpTo) {
            // Catching up reads the ledger itself, which may be ahead of the feed: this one was sent already.
            return;
        }
        try {
            send(notice);
        } catch (IOException | SessionLimitExceededException | IllegalStateException e) {
            LOG.debug("a live connection did not keep up", e);
            feed.leave(this);
        }
    }

    private void catchUp(JsonNode lastSeen) {
        try {
            long head = feed.head();
            long seen = lastSeen.isIntegralNumber() ? Math.min(lastSeen.asLong(), head) : head;
            send(Map.of("hello", head));
            if (head - seen > MOST_MISSED) {
                send(Map.of("refresh", head));
                seen = head;
            }
            caughtUpTo = seen;
            while (!feed.join(this, caughtUpTo)) {
                caughtUpTo = sendMissed(caughtUpTo);
            }
        } catch (IOException | SessionLimitExceededException | IllegalStateException e) {
            LOG.debug("a live connection ended while catching up", e);
        }
    }

    private long sendMissed(long seen) throws IOException {
        long reached = seen;
        List<Notice> missed = feed.missed(seen, PAGE);
        for (Notice notice : missed) {
            send(notice);
            reached = notice.position();
        }
        return reached;
    }
}
