package org.longtable.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.longtable.acceptance.ApiClient.ApiResponse;
import org.longtable.acceptance.ApiClient.TestUser;

/** Submits ideas from several threads until the application is gone and remembers every answer. */
final class ConcurrentWriters {

    private final Queue<Request> sent = new ConcurrentLinkedQueue<>();
    private final Map<Request, ApiResponse> answered = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile AssertionError refused;

    private ConcurrentWriters() {}

    /** A request that can be repeated with the same idempotency key and the same text. */
    record Request(String path, TestUser actor, String key) {

        ApiResponse send(ApiClient api) throws IOException, InterruptedException {
            return api.post(path, actor, key, Map.of("title", "Quiet hours, " + key));
        }

        /** Repeats the request while the server answers that it is still processing it. */
        ApiResponse sendUntilDone(ApiClient api) {
            return await().atMost(Duration.ofSeconds(60))
                    .until(() -> send(api), it -> it.status() != 409)
                    .good();
        }
    }

    static ConcurrentWriters on(ApiClient api, TestOrganization organization, int count) {
        ConcurrentWriters writers = new ConcurrentWriters();
        TestUser actor = organization.administrator();
        for (int i = 0; i < count; i++) {
            String path = TestOrganization.ideas(organization.council(i));
            writers.threads.add(Thread.ofVirtual().start(() -> writers.write(api, path, actor)));
        }
        return writers;
    }

    /** Returns the number of answers so far. */
    int answered() {
        return answered.size();
    }

    /** Returns all requests, answered or not. */
    List<Request> sent() {
        return List.copyOf(sent);
    }

    /** Waits until all writers have noticed that the application is gone and returns the answers. */
    Map<Request, ApiResponse> stop() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        if (refused != null) {
            throw refused;
        }
        return Map.copyOf(answered);
    }

    private void write(ApiClient api, String path, TestUser actor) {
        try {
            while (true) {
                Request request = new Request(path, actor, UUID.randomUUID().toString());
                sent.add(request);
                answered.put(request, request.send(api).good());
            }
        } catch (IOException gone) {
            // The application was killed, so the last request of this writer has no answer.
        } catch (AssertionError e) {
            refused = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
