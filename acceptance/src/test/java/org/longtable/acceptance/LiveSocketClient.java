package org.longtable.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.longtable.acceptance.ApiClient.TestUser;
import tools.jackson.databind.JsonNode;

/** Holds one WebSocket connection to the live endpoint. */
final class LiveSocketClient implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();

    private final StringBuilder partial = new StringBuilder();
    private final List<ReceivedMessage> receivedMessages = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Long> hello = new CompletableFuture<>();
    private final CompletableFuture<String> lost = new CompletableFuture<>();
    private volatile long last;
    private volatile WebSocket socket;

    private LiveSocketClient() {}

    /**
     * Holds a received position, whether it asks for a refresh, and the arrival time.
     *
     * @param refresh whether the message says that the client missed too much; otherwise it is a notice
     * @param at the arrival time as {@link System#nanoTime}
     */
    record ReceivedMessage(long position, boolean refresh, long at) {}

    /** Connects and resumes after a position, or from now on when there is none. Does not wait for an answer. */
    static LiveSocketClient resuming(URI server, TestUser reader, OptionalLong after) {
        LiveSocketClient client = new LiveSocketClient();
        URI live = URI.create("ws://" + server.getAuthority() + "/live");
        client.socket = HTTP.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(30))
                .header("Cookie", reader.cookie())
                .buildAsync(live, client)
                .join();
        String position = after.isPresent() ? Long.toString(after.getAsLong()) : "null";
        client.socket.sendText("{\"resume\":" + position + "}", true).whenComplete((sent, fault) -> {
            if (fault != null) {
                client.lost.complete(fault.toString());
            }
        });
        return client;
    }

    /** Returns the ledger head that the server sent in its greeting. */
    long headAtGreeting() {
        return hello.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** Returns whether the server has sent its greeting and the connection is open. */
    boolean live() {
        return hello.isDone() && !lost.isDone();
    }

    /** Returns whether the server has sent its greeting, even if the connection has been lost since. */
    boolean wasGreeted() {
        return hello.isDone();
    }

    /** Completes with the reason when the connection is lost. */
    CompletableFuture<String> lost() {
        return lost;
    }

    /** Returns the last received position, or 0 before the first. */
    long last() {
        return last;
    }

    /** Returns all received messages in order of arrival. */
    List<ReceivedMessage> receivedMessages() {
        synchronized (receivedMessages) {
            return List.copyOf(receivedMessages);
        }
    }

    /** Returns the positions of all notices so far in order of arrival. */
    List<Long> notices() {
        return receivedMessages().stream()
                .filter(it -> !it.refresh())
                .map(ReceivedMessage::position)
                .toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
        long at = System.nanoTime();
        partial.append(text);
        if (whole) {
            hear(ApiClient.JSON.readTree(partial.toString()), at);
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lost.complete("closed by the server: " + status + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
        lost.complete(fault.toString());
    }

    @Override
    public void close() {
        socket.abort();
        lost.complete("closed by this client");
    }

    private void hear(JsonNode message, long at) {
        if (message.has("hello")) {
            hello.complete(message.get("hello").asLong());
        } else if (message.has("refresh")) {
            receivedMessages(new ReceivedMessage(message.get("refresh").asLong(), true, at));
        } else if (message.has("position")) {
            receivedMessages(new ReceivedMessage(message.get("position").asLong(), false, at));
        }
    }

    private void receivedMessages(ReceivedMessage message) {
        receivedMessages.add(message);
        last = message.position();
    }
}
