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

/** Sends HTTP requests to the running application. */
final class ApiClient {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    private static final int MOST_ASKED = 30;

    private final URI at;
    private final @Nullable TestUser reader;
    private final @Nullable String token;

    ApiClient(URI at) {
        this(at, null, null);
    }

    private ApiClient(URI at, @Nullable TestUser reader, @Nullable String token) {
        this.at = at;
        this.reader = reader;
        this.token = token;
    }

    /** Returns a client that sends requests with the management token. */
    static ApiClient ofOperators(URI at, String token) {
        return new ApiClient(at, null, token);
    }

    /** Returns a client that sends requests as a user. */
    ApiClient signedInAs(TestUser user) {
        return new ApiClient(at, user, token);
    }

    /**
     * Holds the person, the role, and the session cookie of a request.
     *
     * @param cookie the session cookie that shows that the person is signed in
     */
    record TestUser(String person, String role, String cookie) {

        /** Returns the same person in another role. */
        TestUser in(String otherRole) {
            return new TestUser(person, otherRole, cookie);
        }
    }

    /**
     * Holds the status, headers, and body of a response.
     *
     * @param applied the position that the requested view has applied, 0 when no view was requested
     * @param replayed whether this is the answer of an earlier request with the same idempotency key
     * @param cookie the cookie that a browser sends from now on, empty when the response sets none
     */
    record ApiResponse(int status, long applied, boolean replayed, String cookie, JsonNode body) {

        String text(String field) {
            return body.path(field).asString();
        }

        long position() {
            return body.path("position").asLong();
        }

        /** Returns this response and fails when its status is not 200. */
        ApiResponse good() {
            if (status != 200) {
                throw new AssertionError("answered " + status + ": " + body);
            }
            return this;
        }
    }

    /** Sends a GET request. */
    ApiResponse get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        return answer((reader == null ? request : by(reader, request)).build());
    }

    /**
     * Reads a view after it has applied a position. The server waits a few seconds for its view at most; when the view is still behind,
     * the client repeats the request.
     */
    ApiResponse getAtPosition(String path, long position) throws IOException, InterruptedException {
        for (int again = 0; again < MOST_ASKED; again++) {
            ApiResponse answer = get(path + "?after=" + position);
            if (answer.applied() >= position) {
                return answer.good();
            }
        }
        throw new AssertionError(path + " stays behind " + position);
    }

    /** Sends a command with a new idempotency key. */
    ApiResponse post(String path, TestUser actor, Object body) throws IOException, InterruptedException {
        return post(path, actor, UUID.randomUUID().toString(), body);
    }

    /** Sends a command without credentials. */
    ApiResponse post(String path, Object body) throws IOException, InterruptedException {
        return answer(posted(request(path), UUID.randomUUID().toString(), body));
    }

    /** Sends a command with a given idempotency key. */
    ApiResponse post(String path, TestUser actor, String key, Object body) throws IOException, InterruptedException {
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

    private static HttpRequest.Builder by(TestUser actor, HttpRequest.Builder request) {
        return request.header("Cookie", actor.cookie()).header("Longtable-Role", actor.role());
    }

    private static ApiResponse answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        boolean replayed = response.headers().firstValue("Idempotency-Replayed").isPresent();
        long applied = response.headers().firstValueAsLong("Longtable-Position").orElse(0);
        String cookie = response.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        return new ApiResponse(response.statusCode(), applied, replayed, cookie, JSON.readTree(response.body()));
    }
}
