package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.acceptance.Product.End;

/** What keeps the product from starting is said in one sentence, and costs nothing. */
class StartTest {

    @TempDir
    private Path data;

    @Test
    void refuses_a_port_that_is_taken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            Snapshot before = Snapshot.of(data);
            refuses("Port " + port + " is taken", "--data", data.toString(), "--port", port);
            assertThat(Snapshot.of(data)).isEqualTo(before);
        }
    }

    @Test
    void refuses_an_option_that_it_does_not_know() throws Exception {
        refuses("\"--prot\" is not something", "--data", data.toString(), "--prot", "80");
        refuses("--port needs a number", "--data", data.toString(), "--port", "eighty");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void refuses_a_data_folder_that_another_one_works_on() throws Exception {
        try (Product first = Product.on(data)) {
            Organization organization = Organization.withCouncils(first, 1);
            refuses("in use", "--data", data.toString(), "--port", "0");
            assertThat(new Load(first.api(), organization).write(0).status()).isEqualTo(200);
        }
    }

    @Test
    void refuses_a_damaged_data_file_and_leaves_it_as_it_is() throws Exception {
        try (Product product = Product.on(data)) {
            Organization.withCouncils(product, 1);
        }
        Path store = data.resolve("longtable.store");
        byte[] whole = Files.readAllBytes(store);
        byte[] garbled = whole.clone();
        for (int i = 0; i < garbled.length; i += 64) {
            garbled[i] ^= 0x55;
        }
        for (byte[] damaged : new byte[][] {garbled, Arrays.copyOf(whole, whole.length / 2), new byte[0]}) {
            Files.write(store, damaged);
            Snapshot before = Snapshot.of(data);
            refuses("is damaged", "--data", data.toString(), "--port", "0");
            assertThat(Snapshot.of(data)).isEqualTo(before);
        }
    }

    /** One line on standard error that says so, nothing else, and an exit status that is not 0. */
    private static void refuses(String sentence, String... arguments) throws Exception {
        End end = Product.launch(Packaged.chosen(), arguments).ended();
        assertThat(end.status()).isNotZero();
        assertThat(end.errors()).hasSize(1);
        assertThat(end.errors().getFirst()).contains(sentence);
        assertThat(end.output()).isEmpty();
    }
}
