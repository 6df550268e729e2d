package org.longtable.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's API as any client sees it. */
final class Api {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    private static final int MOST_ASKED = 30;

    private final URI at;
    private final @Nullable Actor reader;
    private final @Nullable String token;

    Api(URI at) {
        this(at, null, null);
    }

    private Api(URI at, @Nullable Actor reader, @Nullable String token) {
        this.at = at;
        this.reader = reader;
        this.token = token;
    }

    /** What the product answers those who show the management token. */
    static Api ofOperators(URI at, String token) {
        return new Api(at, null, token);
    }

    /** The same, asking as somebody. */
    Api as(Actor somebody) {
        return new Api(at, somebody, token);
    }

    /**
     * Who acts, in which role.
     *
     * @param cookie shows that they are signed in, as a browser sends it
     */
    record Actor(String person, String role, String cookie) {

        /** The same person in another role. */
        Actor in(String otherRole) {
            return new Actor(person, otherRole, cookie);
        }
    }

    /**
     * An answer to a request.
     *
     * @param applied how far the view that was asked has come, 0 when no view was asked
     * @param replayed whether it is the answer of an earlier request with the same key
     * @param cookie what a browser sends from now on, empty when the answer sets none
     */
    record Answer(int status, long applied, boolean replayed, String cookie, JsonNode body) {

        String text(String field) {
            return body.path(field).asString();
        }

        long position() {
            return body.path("position").asLong();
        }

        /** This answer, which must be a good one. */
        Answer good() {
            if (status != 200) {
                throw new AssertionError("answered " + status + ": " + body);
            }
            return this;
        }
    }

    /** Asks. */
    Answer get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        return answer((reader == null ? request : by(reader, request)).build());
    }

    /**
     * Asks a view that has applied a position. The server waits some seconds for its view at most; when it answers that
     * its view is not so far, a client asks again.
     */
    Answer getAfter(String path, long position) throws IOException, InterruptedException {
        for (int again = 0; again < MOST_ASKED; again++) {
            Answer answer = get(path + "?after=" + position);
            if (answer.applied() >= position) {
                return answer.good();
            }
        }
        throw new AssertionError(path + " stays behind " + position);
    }

    /** Sends a command with a key of its own. */
    Answer post(String path, Actor actor, Object body) throws IOException, InterruptedException {
        return post(path, actor, UUID.randomUUID().toString(), body);
    }

    /** Sends a command as nobody. */
    Answer post(String path, Object body) throws IOException, InterruptedException {
        return answer(posted(request(path), UUID.randomUUID().toString(), body));
    }

    /** Sends a command with a given idempotency key. */
    Answer post(String path, Actor actor, String key, Object body) throws IOException, InterruptedException {
        return answer(posted(by(actor, request(path)), key, body));
    }

    private static HttpRequest posted(HttpRequest.Builder request, String key, Object body) {
        return request.header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at.resolve(path))
                .header("Accept-Language", "en")
                .timeout(Duration.ofMinutes(3));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder by(Actor actor, HttpRequest.Builder request) {
        return request.header("Cookie", actor.cookie()).header("Longtable-Role", actor.role());
    }

    private static Answer answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        boolean replayed = response.headers().firstValue("Idempotency-Replayed").isPresent();
        long applied = response.headers().firstValueAsLong("Longtable-Position").orElse(0);
        String cookie = response.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        return new Answer(response.statusCode(), applied, replayed, cookie, JSON.readTree(response.body()));
    }
}
