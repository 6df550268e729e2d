package org.longtable.acceptance;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.longtable.acceptance.Api.Actor;
import org.longtable.acceptance.LiveClient.Heard;

/** A page that never gives up: whenever its connection is lost it comes back and names the last position that it heard. */
final class ResumingClient implements AutoCloseable {

    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofMillis(20);

    private final URI server;
    private final Actor reader;
    private final List<LiveClient> connections = new ArrayList<>();
    private final Thread keeping;
    private long position;
    private boolean closed;

    private ResumingClient(URI server, Actor reader, long position) {
        this.server = server;
        this.reader = reader;
        this.position = position;
        this.keeping = Thread.ofVirtual().start(this::keep);
    }

    static ResumingClient after(URI server, Actor reader, long position) {
        return new ResumingClient(server, reader, position);
    }

    /** The last position heard. */
    synchronized long position() {
        return connections.isEmpty()
                ? position
                : Math.max(position, connections.getLast().last());
    }

    /** How many connections there were that the server greeted. */
    synchronized long greetings() {
        return connections.stream().filter(LiveClient::wasGreeted).count();
    }

    /** Whether it is connected now. */
    synchronized boolean live() {
        return !connections.isEmpty() && connections.getLast().live();
    }

    /** Everything heard over all connections, in the order of arrival. */
    synchronized List<Heard> heard() {
        return connections.stream().flatMap(it -> it.heard().stream()).toList();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            connections.forEach(LiveClient::close);
        }
        keeping.interrupt();
    }

    private void keep() {
        try {
            while (!isClosed()) {
                Optional<LiveClient> connection = connect();
                if (connection.isPresent() && keeps(connection.get())) {
                    connection.get().lost().get();
                } else {
                    Thread.sleep(BEFORE_NEXT_ATTEMPT);
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<LiveClient> connect() {
        try {
            return Optional.of(LiveClient.resuming(server, reader, OptionalLong.of(resumeAt())));
        } catch (CompletionException notLetThrough) {
            return Optional.empty();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized long resumeAt() {
        position = position();
        return position;
    }

    private synchronized boolean keeps(LiveClient connection) {
        connections.add(connection);
        if (closed) {
            connection.close();
        }
        return !closed;
    }
}
