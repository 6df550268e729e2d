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
import org.longtable.acceptance.Api.Actor;
import org.longtable.acceptance.Api.Answer;

/** People who propose one idea after the other until the product is gone, and remember what they were answered. */
final class Writers {

    private final Queue<Request> sent = new ConcurrentLinkedQueue<>();
    private final Map<Request, Answer> answered = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile AssertionError refused;

    private Writers() {}

    /** A request that can be sent again: with the same key and the same words. */
    record Request(String path, Actor actor, String key) {

        Answer send(Api api) throws IOException, InterruptedException {
            return api.post(path, actor, key, Map.of("title", "Quiet hours, " + key));
        }

        /** Sends it again as long as the answer is that it is at work. */
        Answer sendUntilDone(Api api) {
            return await().atMost(Duration.ofSeconds(60))
                    .until(() -> send(api), it -> it.status() != 409)
                    .good();
        }
    }

    static Writers on(Api api, Organization organization, int count) {
        Writers writers = new Writers();
        Actor actor = organization.administrator();
        for (int i = 0; i < count; i++) {
            String path = Organization.ideas(organization.council(i));
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
    Map<Request, Answer> stop() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        if (refused != null) {
            throw refused;
        }
        return Map.copyOf(answered);
    }

    private void write(Api api, String path, Actor actor) {
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
