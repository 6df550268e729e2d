package org.longtable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.acceptance.ApiClient.ApiResponse;
import org.longtable.acceptance.ApplicationProcess.ExitResult;

/**
 * Checks that the application stops with a clear message when its disk is full and loses no acknowledged write. The test needs a separate
 * disk, which only the superuser can mount, and is skipped for other users.
 */
class ApplicationFullDiskTest {

    private static final int STOPPED_BY_ITS_STORE = 6;
    private static final long ROOM_LEFT = 1 << 19;

    @TempDir
    private Path home;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(home.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()),
                "this user may not make a disk of its own");
    }

    @AfterEach
    void unmount() throws Exception {
        ran("umount", disk.toString());
    }

    @Test
    void the_product_says_so_and_ends_and_what_was_answered_is_there_when_there_is_room() throws Exception {
        Path data = disk.resolve("data");
        Path filler = disk.resolve("filler");
        TestOrganization organization;
        List<ApiResponse> answered;
        try (ApplicationProcess product = ApplicationProcess.start(data)) {
            organization = TestOrganization.withCouncils(product, 1);
            fill(filler);
            answered = writtenUntilRefused(product, organization);
            ExitResult end = product.awaitExit();
            assertThat(end.status()).isEqualTo(STOPPED_BY_ITS_STORE);
            assertThat(String.join("\n", end.errors()))
                    .contains(data.toString(), "No space left on device", "Make room");
        }
        assertThat(answered).isNotEmpty();
        Files.delete(filler);
        try (ApplicationProcess again = ApplicationProcess.start(data)) {
            for (ApiResponse answer : answered) {
                ApiResponse event = again.api()
                        .signedInAs(organization.administrator())
                        .getAtPosition("/api/audit/" + answer.position(), 1);
                assertThat(event.text("stream")).isEqualTo(answer.text("id"));
            }
            new LoadGenerator(again.api(), organization).write(0).good();
            StandingCheck.passes(again, data);
        }
    }

    private static List<ApiResponse> writtenUntilRefused(ApplicationProcess product, TestOrganization organization)
            throws Exception {
        List<ApiResponse> answered = new ArrayList<>();
        LoadGenerator load = new LoadGenerator(product.api(), organization);
        try {
            for (int i = 0; ; i++) {
                ApiResponse answer = load.write(i);
                if (answer.status() != 200) {
                    return answered;
                }
                answered.add(answer);
            }
        } catch (IOException gone) {
            return answered;
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (Files.getFileStore(file).getUsableSpace() > ROOM_LEFT) {
                out.write(block);
            }
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
