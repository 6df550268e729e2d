package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.acceptance.ApplicationProcess.ExitResult;

/** Checks that each startup failure is reported in one sentence and changes nothing on disk. */
class StartupFailureTest {

    @TempDir
    private Path data;

    @Test
    void refuses_a_port_that_is_taken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            FolderSnapshot before = FolderSnapshot.of(data);
            refuses("Port " + port + " is taken", "--data", data.toString(), "--port", port);
            assertThat(FolderSnapshot.of(data)).isEqualTo(before);
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
        try (ApplicationProcess first = ApplicationProcess.start(data)) {
            TestOrganization organization = TestOrganization.withCouncils(first, 1);
            refuses("in use", "--data", data.toString(), "--port", "0");
            assertThat(new LoadGenerator(first.api(), organization).write(0).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void refuses_a_damaged_data_file_and_leaves_it_as_it_is() throws Exception {
        try (ApplicationProcess product = ApplicationProcess.start(data)) {
            TestOrganization.withCouncils(product, 1);
        }
        Path store = data.resolve("longtable.store");
        byte[] whole = Files.readAllBytes(store);
        byte[] garbled = whole.clone();
        for (int i = 0; i < garbled.length; i += 64) {
            garbled[i] ^= 0x55;
        }
        for (byte[] damaged : new byte[][] {garbled, Arrays.copyOf(whole, whole.length / 2), new byte[0]}) {
            Files.write(store, damaged);
            FolderSnapshot before = FolderSnapshot.of(data);
            refuses("is damaged", "--data", data.toString(), "--port", "0");
            assertThat(FolderSnapshot.of(data)).isEqualTo(before);
        }
    }

    /** Checks that the application prints only one line, on standard error, with this text and exits with a status other than 0. */
    private static void refuses(String sentence, String... arguments) throws Exception {
        ExitResult end = ApplicationProcess.launch(PackagedApplication.preferred(), arguments)
                .awaitExit();
        assertThat(end.status()).isNotZero();
        assertThat(end.errors()).hasSize(1);
        assertThat(end.errors().getFirst()).contains(sentence);
        assertThat(end.output()).isEmpty();
    }
}
