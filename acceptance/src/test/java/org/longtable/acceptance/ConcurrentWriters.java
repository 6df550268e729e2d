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

/** The class submits ideas from several threads until the application is gone and remembers every answer. */
final class ConcurrentWriters {

    private final Queue<Request> sent = new ConcurrentLinkedQueue<>();
    private final Map<Request, ApiResponse> answered = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile AssertionError refused;

    private ConcurrentWriters() {}

    /** A request that can be sent again: with the same key and the same words. */
    record Request(String path, TestUser actor, String key) {

        ApiResponse send(ApiClient api) throws IOException, InterruptedException {
            return api.post(path, actor, key, Map.of("title", "Quiet hours, " + key));
        }

        /** Sends it again as long as the answer is that it is at work. */
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

    /** How many answers there were so far. */
    int answered() {
        return answered.size();
    }

    /** All requests, answered or not. */
    List<Request> sent() {
        return List.copyOf(sent);
    }

    /** Waits until all have noticed that the product is gone. @return what was answered */
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
            // Killed: the last request of this writer has no answer.
        } catch (AssertionError e) {
            refused = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
