package org.longtable.eventstore.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The class runs an embedded store in a separate process that can be killed. */
final class EmbeddedServerProcess {

    private final Process process;
    private final String connectionString;

    private EmbeddedServerProcess(Process process, String connectionString) {
        this.process = process;
        this.connectionString = connectionString;
    }

    /** Runs in the child process and serves the folder until the process is killed or its parent is gone. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(EmbeddedMongoServer.open(Path.of(arguments[0])).connectionString());
        System.in.transferTo(OutputStream.nullOutputStream());
        Runtime.getRuntime().halt(0);
    }

    static EmbeddedServerProcess serving(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedServerProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.startsWith("mongodb://")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the server process ended with " + awaitEnd(process));
        }
        return new EmbeddedServerProcess(process, line);
    }

    String connectionString() {
        return connectionString;
    }

    /** Kills the process with SIGKILL, so that it cannot save anything. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(process);
    }

    private static int awaitEnd(Process process) {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new UncheckedIOException(new IOException("the server process does not end"));
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
