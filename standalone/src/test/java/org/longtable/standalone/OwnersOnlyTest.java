package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The test runs the product in a separate process with the current umask and checks the permissions of its files and the addresses on which
 * it listens.
 */
@Tag("integration")
class OwnersOnlyTest {

    private static final String READY = "Longtable is ready: ";
    private static final String LISTENING = "0A";

    @TempDir
    private Path folder;

    private Process running;

    @AfterEach
    void stop() throws InterruptedException {
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    @Test
    void after_an_import_a_start_and_a_backup_every_file_is_the_owners_only_and_the_store_has_no_port()
            throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("council.backup");
        Path export = folder.resolve("ledger.jsonl");
        Path sheets = Files.createDirectory(folder.resolve("sheets"));
        Files.copy(ImportedYear.SHEETS.resolve("roster.csv"), sheets.resolve("roster.csv"));
        Process importing = launch("import", sheets.toString(), "--data", data.toString());
        importing.getInputStream().transferTo(PrintStream.nullOutputStream());
        assertThat(importing.waitFor()).isZero();
        assertThat(command("export", export.toString(), "--data", data.toString()))
                .isZero();

        running = launch("--data", data.toString(), "--port", "0");
        String port = port(running.inputReader(StandardCharsets.UTF_8));
        assertThat(command("backup", backup.toString(), "--data", data.toString()))
                .isZero();

        Map<String, String> found = permissions(data);
        assertThat(found.remove("")).isEqualTo("rwx------");
        assertThat(found.keySet())
                .contains(
                        "longtable.store",
                        "longtable.saved",
                        "longtable.sock",
                        "longtable.address",
                        "longtable.log",
                        "master.key",
                        "signing.key");
        assertThat(found.values()).containsOnly("rw-------");
        assertThat(permissions(backup).values()).containsOnly("rw-------");
        assertThat(permissions(export).values()).containsOnly("rw-------");
        assumeThat(Path.of("/proc/self/net/tcp")).exists();
        int management = URI.create(
                        Files.readString(data.resolve("management.address")).strip())
                .getPort();
        assertThat(listeningPorts(running.pid())).containsExactlyInAnyOrder(Integer.valueOf(port), management);
    }

    private static Map<String, String> permissions(Path from) throws IOException {
        Map<String, String> permissions = new TreeMap<>();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                permissions.put(
                        from.relativize(path).toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
        return permissions;
    }

    private static String port(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(line.lastIndexOf(':') + 1).strip();
            }
        }
        throw new IOException("the product did not start");
    }

    private static Set<Integer> listeningPorts(long pid) throws IOException {
        Path process = Path.of("/proc", String.valueOf(pid));
        Set<String> sockets = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            for (Path descriptor : descriptors.toList()) {
                sockets.add(Files.readSymbolicLink(descriptor).toString());
            }
        }
        Set<Integer> ports = new HashSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : Files.readAllLines(process.resolve(table))) {
                String[] columns = line.strip().split(" +");
                if (columns[3].equals(LISTENING) && sockets.contains("socket:[" + columns[9] + "]")) {
                    ports.add(Integer.valueOf(columns[1].substring(columns[1].indexOf(':') + 1), 16));
                }
            }
        }
        return ports;
    }

    private static Process launch(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LongtableApplication.class.getName()));
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int command(String... arguments) throws Exception {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new LedgerProofCommands(out, out)
                .run(LedgerProofOptions.parse(arguments).orElseThrow());
    }
}
