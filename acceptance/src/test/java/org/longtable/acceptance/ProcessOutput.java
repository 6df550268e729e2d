package org.longtable.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects the lines that a process writes to one of its streams. */
final class ProcessOutput {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> awaited = new CompletableFuture<>();
    private final Thread reading;
    private final String beginning;

    private ProcessOutput(BufferedReader stream, String beginning) {
        this.beginning = beginning;
        this.reading = Thread.ofVirtual().start(() -> listen(stream));
    }

    static ProcessOutput on(BufferedReader stream, String awaitedBeginning) {
        return new ProcessOutput(stream, awaitedBeginning);
    }

    /** Completes with the rest of the first line that starts with the awaited text; fails when the stream ends without such a line. */
    CompletableFuture<String> awaited() {
        return awaited;
    }

    /** Returns all lines, after the stream has ended. */
    List<String> all() throws InterruptedException {
        reading.join();
        return List.copyOf(lines);
    }

    /** Returns the lines so far. */
    List<String> soFar() {
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private void listen(BufferedReader stream) {
        try (stream) {
            for (String line = stream.readLine(); line != null; line = stream.readLine()) {
                lines.add(line);
                if (line.startsWith(beginning)) {
                    awaited.complete(line.substring(beginning.length()));
                }
            }
        } catch (IOException e) {
            lines.add(e.toString());
        }
        awaited.completeExceptionally(new IOException("it ended without saying \"" + beginning + "\""));
    }
}
