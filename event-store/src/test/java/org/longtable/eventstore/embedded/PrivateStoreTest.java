package org.longtable.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test checks that only the owner can access the store on disk: its files, its folder, and its socket. */
@Tag("integration")
class PrivateStoreTest {

    private static final String LISTENING = "0A";
    private static final String NOBODY = "nobody";

    @TempDir
    Path folder;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void assertPrivate(Path folder) throws IOException {
        assertThat(permissions(folder)).isEqualTo("rwx------");
        for (Path file : files(folder)) {
            assertThat(permissions(file)).as(file.toString()).isEqualTo("rw-------");
        }
    }

    @Test
    void a_new_folder_and_all_that_is_in_it_is_the_owners_only() throws IOException {
        Path data = folder.resolve("new/data");
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(data)) {
            store.collection("c").insertOne(new Document("_id", 1));
            assertThat(files(data))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("longtable.store", "longtable.saved", "longtable.sock");
            assertPrivate(data);
        }
        assertThat(data.resolve("longtable.sock")).doesNotExist();
    }

    @Test
    void a_folder_from_before_is_made_private_when_it_is_opened() throws IOException {
        Path data = folder.resolve("data");
        EmbeddedMongoFixture.in(data).close();
        Files.writeString(data.resolve("longtable.log"), "who was here");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (Path file : files(data)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(data)) {
            assertPrivate(data);
        }
    }

    @Test
    void a_folder_of_other_things_that_others_may_enter_is_left_alone() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Path other = Files.writeString(shared.resolve("photo.jpg"), "x");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> EmbeddedMongoServer.open(shared))
                .isInstanceOf(FolderNotPrivate.class)
                .hasMessageContaining("chmod 700 " + shared);
        assertThat(permissions(shared)).isEqualTo("rwxr-xr-x");
        assertThat(files(shared)).containsExactly(other);
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwx------"));
        EmbeddedMongoServer.open(shared).close();
    }

    @Test
    void the_server_listens_on_no_tcp_port() throws IOException {
        assumeThat(Path.of("/proc/self/net/tcp")).exists();
        Set<String> before = listeningPorts();
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder.resolve("data"))) {
            store.collection("c").insertOne(new Document("_id", 1));
            assertThat(listeningPorts()).isEqualTo(before);
        }
    }

    /** Returns the local TCP addresses on which this process listens. */
    private static Set<String> listeningPorts() throws IOException {
        Set<String> mine = new TreeSet<>();
        for (Path descriptor : files(Path.of("/proc/self/fd"))) {
            if (Files.isSymbolicLink(descriptor)) {
                mine.add(Files.readSymbolicLink(descriptor).toString());
            }
        }
        Set<String> ports = new TreeSet<>();
        for (String table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
            ports.addAll(Files.readAllLines(Path.of(table)).stream()
                    .map(line -> line.strip().split(" +"))
                    .filter(columns -> columns[3].equals(LISTENING) && mine.contains("socket:[" + columns[9] + "]"))
                    .map(columns -> columns[1])
                    .collect(Collectors.toSet()));
        }
        return ports;
    }

    @Test
    void another_user_can_neither_read_a_file_nor_connect() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("data");
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(data)) {
            store.collection("c").insertOne(new Document("_id", 1));
            for (String name : List.of("longtable.store", "longtable.saved", "longtable.sock")) {
                assertThat(as(NOBODY, "test -e '%s'".formatted(data.resolve(name))))
                        .isNotZero();
                assertThat(as("root", "test -e '%s'".formatted(data.resolve(name))))
                        .isZero();
            }
            assertThat(as(NOBODY, "ls '%s'".formatted(data))).isNotZero();
            String connect = "python3 -c 'import socket; socket.socket(socket.AF_UNIX).connect(\"%s\")'"
                    .formatted(data.resolve("longtable.sock"));
            assertThat(as(NOBODY, connect)).isNotZero();
        }
    }

    private static int as(String user, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("su", user, "-s", "/bin/sh", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void a_path_that_is_too_long_for_a_socket_or_has_other_letters_is_served_all_the_same() throws IOException {
        Path odd = folder.resolve("Ana's Größe ☂ =2F: data");
        Path deep = folder.resolve("d".repeat(60)).resolve("e".repeat(60));
        for (Path data : List.of(odd, deep)) {
            try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(data)) {
                MongoCollection<Document> people = store.collection("people");
                people.insertOne(new Document("_id", 1));
                assertThat(people.countDocuments()).isOne();
            }
            assertPrivate(data);
        }
    }

    @Test
    void where_the_socket_stands_apart_its_folder_is_private_and_goes_with_it() throws IOException {
        String address;
        try (EmbeddedMongoServer store = EmbeddedMongoServer.open(folder.resolve("d".repeat(120)))) {
            address = store.connectionString();
            Path socket = Path.of(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(address))
                    .build()
                    .getClusterSettings()
                    .getHosts()
                    .getFirst()
                    .getHost());
            assertThat(socket).exists();
            assertPrivate(socket.getParent());
            store.close();
            assertThat(socket.getParent()).doesNotExist();
        }
    }

    @Test
    void a_socket_that_a_killed_process_left_behind_is_in_nobodys_way() throws IOException {
        Files.writeString(folder.resolve("longtable.sock"), "left behind");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        try (EmbeddedMongoFixture store = EmbeddedMongoFixture.in(folder)) {
            assertThat(store.collection("c").countDocuments()).isZero();
        }
    }

    @Test
    void when_the_server_has_gone_the_driver_says_so_within_its_limit() {
        EmbeddedMongoServer store = EmbeddedMongoServer.open(folder.resolve("data"));
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.connectionString()))
                .applyToClusterSettings(it -> it.serverSelectionTimeout(1, TimeUnit.SECONDS))
                .build();
        store.close();
        try (MongoClient client = MongoClients.create(settings)) {
            assertThatThrownBy(() -> client.getDatabase("d").getCollection("c").countDocuments())
                    .isInstanceOf(MongoTimeoutException.class);
        }
    }
}
