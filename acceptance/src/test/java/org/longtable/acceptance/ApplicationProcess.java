package org.longtable.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/** Runs the packaged application as a separate process on a free port. */
final class ApplicationProcess implements AutoCloseable {

    /** The timeout is long so that a busy machine does not fail a test. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String READY = "Longtable is ready: ";
    private static final String SET_UP = "/setup#";

    private final Process process;
    private final ProcessOutput output;
    private final ProcessOutput errors;
    private final Path data;
    private final long startedAt = System.nanoTime();

    private ApplicationProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
        this.output = ProcessOutput.on(process.inputReader(StandardCharsets.UTF_8), READY);
        this.errors = ProcessOutput.on(process.errorReader(StandardCharsets.UTF_8), "");
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Holds the exit status and the output of a process. */
    record ExitResult(int status, List<String> output, List<String> errors) {}

    /** Starts the application with these arguments and does not wait. */
    static ApplicationProcess launch(PackagedApplication packaged, String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(packaged.commandLine(arguments));
        // In these tests one administrator writes as much as a thousand people would.
        command.environment().put("LONGTABLE_OPEN_WRITES_PER_SESSION", "10000000");
        List<String> given = List.of(arguments);
        int data = given.indexOf("--data");
        return new ApplicationProcess(command.start(), Path.of(data < 0 ? "data" : given.get(data + 1)));
    }

    /** Starts the application on a data folder and waits until it is ready. */
    static ApplicationProcess start(Path data) throws Exception {
        ApplicationProcess product = launch(PackagedApplication.preferred(), "--data", data.toString(), "--port", "0");
        product.awaitReady();
        return product;
    }

    /** Waits until the application is ready and returns how long that took from its start. */
    Duration awaitReady() throws Exception {
        try {
            output.awaited().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return Duration.ofNanos(System.nanoTime() - startedAt);
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new AssertionError("the product did not start:\n" + output + "\n" + errors, e);
        }
    }

    /** Returns the address on which the application listens. The application must be ready. */
    URI baseUri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return URI.create(output.awaited().join()).getPort();
    }

    /** Returns the setup code from the link that the application prints while its store is empty. The application must be ready. */
    String setUpCode() {
        return output.soFar().stream()
                .filter(line -> line.contains(SET_UP))
                .map(line -> line.substring(line.indexOf(SET_UP) + SET_UP.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no set-up code in\n" + output));
    }

    ApiClient api() {
        return new ApiClient(baseUri());
    }

    /**
     * Returns a client for the management address, which the application writes to two files in the data folder. The application must be
     * ready.
     */
    ApiClient operators() throws IOException {
        return ApiClient.ofOperators(
                URI.create(Files.readString(data.resolve("management.address"))),
                Files.readString(data.resolve("management.token")));
    }

    /** Returns the state of each view as operators see it: its position, whether it failed, and how many events it parked. */
    JsonNode views() throws IOException, InterruptedException {
        return operators().get("/actuator/views").good().body();
    }

    /** Sends SIGKILL, so that the application has no chance to save anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    /** Sends a signal by name, such as {@code INT}. */
    void signal(String name) throws Exception {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("kill ended with " + status);
        }
    }

    /** Waits until the process has ended. */
    ExitResult awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the product does not end:\n" + output + "\n" + errors);
        }
        return new ExitResult(process.exitValue(), output.all(), errors.all());
    }

    /** Returns whether the process inherited a setting that ignores a signal. */
    boolean ignoresSignal(int signal) throws IOException {
        return statusField("SigIgn")
                .map(mask -> (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) == 1)
                .orElse(false);
    }

    /**
     * Returns the megabytes of memory that the process holds now ({@code VmRSS}) or held at most ({@code VmHWM}); NaN where the system
     * does not report it.
     */
    double megabytes(String field) throws IOException {
        return statusField(field)
                .map(size -> Double.parseDouble(size.replace("kB", "").strip()) / 1024)
                .orElse(Double.NaN);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            awaitExit();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> statusField(String name) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }
}
