package org.longtable.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Runs two instances of each service behind the gateway on one store, as {@code scripts/cluster.sh} starts them. */
final class Cluster implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SET_UP = Pattern.compile("/setup[#:]\\s*([A-Za-z0-9_-]+)");
    private static final int NO_GATEWAY = 3;
    private static final int PORTS = 5;

    private final Path folder;
    private final int port;

    private Cluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts the cluster, or skips the test with a message where the gateway's program is not available. */
    static Cluster in(Path folder) throws Exception {
        Assumptions.assumeTrue(
                packaged(), "the services are not packaged yet: mvn verify packages them before these tests");
        Cluster cluster = new Cluster(folder, freePorts());
        int status = cluster.run("start", Integer.toString(cluster.port));
        if (status == NO_GATEWAY) {
            System.out.println(
                    "The test of the gateway is skipped: Caddy is not installed and its package cannot be had here.");
            Assumptions.abort("no Caddy");
        }
        if (status != 0) {
            throw new AssertionError("the cluster did not start, see above");
        }
        return cluster;
    }

    /** Returns the address on which the gateway listens. */
    URI at() {
        return URI.create("http://localhost:" + port);
    }

    /** Returns the setup code from the log of the service that printed it last. */
    String setUpCode() throws IOException {
        String log =
                Files.readString(folder.resolve("council-1.log")) + Files.readString(folder.resolve("council-2.log"));
        Matcher code = SET_UP.matcher(log);
        String last = null;
        while (code.find()) {
            last = code.group(1);
        }
        if (last == null) {
            throw new AssertionError("no set-up code in\n" + log);
        }
        return last;
    }

    /** Kills one process, such as {@code council-1}, as a power failure does. */
    void kill(String name) throws Exception {
        if (run("kill", name) != 0) {
            throw new AssertionError(name + " does not run");
        }
    }

    /** Returns what each process has logged so far, by file name. */
    Map<String, String> logs() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".log")).toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }

    @Override
    public void close() throws Exception {
        run("stop");
    }

    private int run(String what, String... more) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(ROOT.resolve("scripts/cluster.sh").toString(), what, folder.toString()));
        command.addAll(List.of(more));
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process.start().waitFor();
    }

    private static boolean packaged() throws IOException {
        for (String service : List.of("council-service", "projection-service")) {
            Path target = ROOT.resolve(service).resolve("target");
            if (Files.notExists(target)) {
                return false;
            }
            try (Stream<Path> files = Files.list(target)) {
                if (files.noneMatch(it -> it.toString().endsWith("-app.jar"))) {
                    return false;
                }
            }
        }
        return Files.exists(ROOT.resolve("standalone/target/app/lib"));
    }

    /** Returns the first of several consecutive ports that are free now. */
    private static int freePorts() throws IOException {
        for (int attempt = 0; attempt < 50; attempt++) {
            try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int first = probe.getLocalPort();
                if (first + PORTS < 65_536 && allFree(first + 1, first + PORTS - 1)) {
                    return first;
                }
            }
        }
        throw new IOException("no row of " + PORTS + " free ports");
    }

    private static boolean allFree(int from, int to) {
        for (int port = from; port <= to; port++) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
