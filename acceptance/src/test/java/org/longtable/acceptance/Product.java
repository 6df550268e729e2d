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

/** The packaged product as a process of its own, on a free port, ended by its own process id. */
final class Product implements AutoCloseable {

    /** A busy machine is not a failing test. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String READY = "Longtable is ready: ";
    private static final String SET_UP = "/setup#";

    private final Process process;
    private final Spoken output;
    private final Spoken errors;
    private final Path data;
    private final long startedAt = System.nanoTime();

    private Product(Process process, Path data) {
        this.process = process;
        this.data = data;
        this.output = Spoken.on(process.inputReader(StandardCharsets.UTF_8), READY);
        this.errors = Spoken.on(process.errorReader(StandardCharsets.UTF_8), "");
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** How a process ended. */
    record End(int status, List<String> output, List<String> errors) {}

    /** Starts it with these arguments, whatever comes of it. */
    static Product launch(Packaged packaged, String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(packaged.commandLine(arguments));
        // One administrator writes here as much as a thousand people would.
        command.environment().put("LONGTABLE_OPEN_WRITES_PER_SESSION", "10000000");
        List<String> given = List.of(arguments);
        int data = given.indexOf("--data");
        return new Product(command.start(), Path.of(data < 0 ? "data" : given.get(data + 1)));
    }

    /** Starts it on a folder and a free port and waits until it says that it is ready. */
    static Product on(Path data) throws Exception {
        Product product = launch(Packaged.chosen(), "--data", data.toString(), "--port", "0");
        product.ready();
        return product;
    }

    /** Waits until it says that it is ready. @return after how long, from its start */
    Duration ready() throws Exception {
        try {
            output.awaited().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return Duration.ofNanos(System.nanoTime() - startedAt);
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new AssertionError("the product did not start:\n" + output + "\n" + errors, e);
        }
    }

    /** Where it listens. Ready products only. */
    URI at() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return URI.create(output.awaited().join()).getPort();
    }

    /** The code with which it is set up, from the link that it prints while its store is empty. Ready products only. */
    String setUpCode() {
        return output.soFar().stream()
                .filter(line -> line.contains(SET_UP))
                .map(line -> line.substring(line.indexOf(SET_UP) + SET_UP.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no set-up code in\n" + output));
    }

    Api api() {
        return new Api(at());
    }

    /** The management address, by the two files in the data folder. The product must be ready. */
    Api operators() throws IOException {
        return Api.ofOperators(
                URI.create(Files.readString(data.resolve("management.address"))),
                Files.readString(data.resolve("management.token")));
    }

    /** What operators are told of the views: for each its position, whether it failed and how many events it parked. */
    JsonNode views() throws IOException, InterruptedException {
        return operators().get("/actuator/views").good().body();
    }

    /** SIGKILL: it gets no chance to save anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        ended();
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

    /** Waits until it has ended. */
    End ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the product does not end:\n" + output + "\n" + errors);
        }
        return new End(process.exitValue(), output.all(), errors.all());
    }

    /** Whether whoever started this test has made it, and all that it starts, deaf to a signal. */
    boolean deafTo(int signal) throws IOException {
        return statusField("SigIgn")
                .map(mask -> (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) == 1)
                .orElse(false);
    }

    /** Megabytes of memory that it holds now ({@code VmRSS}) or has held at most ({@code VmHWM}); NaN where this cannot be told. */
    double megabytes(String field) throws IOException {
        return statusField(field)
                .map(size -> Double.parseDouble(size.replace("kB", "").strip()) / 1024)
                .orElse(Double.NaN);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            ended();
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
