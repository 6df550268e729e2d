package org.longtable.acceptance;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.longtable.acceptance.ApiClient.TestUser;
import org.longtable.acceptance.LiveSocketClient.ReceivedMessage;

/** Reconnects when its connection is lost and resumes after the last received position. */
final class ReconnectingClient implements AutoCloseable {

    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofMillis(20);

    private final URI server;
    private final TestUser reader;
    private final List<LiveSocketClient> connections = new ArrayList<>();
    private final Thread keeping;
    private long position;
    private boolean closed;

    private ReconnectingClient(URI server, TestUser reader, long position) {
        this.server = server;
        this.reader = reader;
        this.position = position;
        this.keeping = Thread.ofVirtual().start(this::keep);
    }

    static ReconnectingClient after(URI server, TestUser reader, long position) {
        return new ReconnectingClient(server, reader, position);
    }

    /** Returns the last received position. */
    synchronized long position() {
        return connections.isEmpty()
                ? position
                : Math.max(position, connections.getLast().last());
    }

    /** Returns how many connections the server has greeted. */
    synchronized long greetings() {
        return connections.stream().filter(LiveSocketClient::wasGreeted).count();
    }

    /** Returns whether the client is connected now. */
    synchronized boolean live() {
        return !connections.isEmpty() && connections.getLast().live();
    }

    /** Returns all messages of all connections in order of arrival. */
    synchronized List<ReceivedMessage> heard() {
        return connections.stream()
                .flatMap(it -> it.receivedMessages().stream())
                .toList();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            connections.forEach(LiveSocketClient::close);
        }
        keeping.interrupt();
    }

    private void keep() {
        try {
            while (!isClosed()) {
                Optional<LiveSocketClient> connection = connect();
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

    private Optional<LiveSocketClient> connect() {
        try {
            return Optional.of(LiveSocketClient.resuming(server, reader, OptionalLong.of(resumeAt())));
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

    private synchronized boolean keeps(LiveSocketClient connection) {
        connections.add(connection);
        if (closed) {
            connection.close();
        }
        return !closed;
    }
}
