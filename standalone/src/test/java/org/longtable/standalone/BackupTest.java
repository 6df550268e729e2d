package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.util.FileSystemUtils;

/** The test checks that a backup made during use restores completely, and that a damaged backup is not restored. */
@Tag("integration")
class BackupTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path data;
    private Path file;
    private Path elsewhere;
    private Product product;
    private FirstSteps start;

    @BeforeEach
    void start() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        file = folder.resolve("council.backup");
        elsewhere = folder.resolve("elsewhere");
        product = new Product(data);
        start = FirstSteps.in(product);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void what_is_backed_up_while_people_work_comes_back_verified() throws Exception {
        long before = head(product);
        try (ExecutorService people = Executors.newSingleThreadExecutor()) {
            AtomicBoolean enough = new AtomicBoolean();
            Future<Integer> proposing = people.submit(() -> propose(enough));
            assertThat(run("backup", file.toString(), "--data", data.toString()))
                    .isZero();
            enough.set(true);
            assertThat(proposing.get()).isPositive();
        }
        product.close();

        assertThat(run("restore", file.toString(), "--data", elsewhere.toString()))
                .isZero();
        assertThat(said()).contains("Everything holds");
        product = new Product(elsewhere);
        product.asks(start.administrator());
        long restored = head(product);
        assertThat(restored).isGreaterThanOrEqualTo(before);
        assertThat(product.text("/api/people/" + start.administrator() + "?after=" + restored))
                .contains("Elena Rivera");
        assertThat(propose(new AtomicBoolean(true))).isOne();
    }

    @Test
    void a_backup_of_a_product_that_stands_still_is_whole_and_its_owners_only() throws Exception {
        long head = head(product);
        product.close();
        assertThat(run("backup", file.toString(), "--data", data.toString())).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run("restore", file.toString(), "--data", elsewhere.toString()))
                .isZero();
        product = new Product(elsewhere);
        assertThat(head(product)).isEqualTo(head);
    }

    @Test
    void nothing_is_overwritten_and_nothing_damaged_is_restored() throws Exception {
        assertThat(run("backup", file.toString(), "--data", data.toString())).isZero();
        assertThat(run("restore", file.toString(), "--data", data.toString())).isEqualTo(4);
        assertThat(said()).contains("is not empty");

        byte[] whole = Files.readAllBytes(file);
        Map<String, Long> parts = parts(file);
        for (int tenth = 1; tenth < 10; tenth++) {
            int place = whole.length * tenth / 10;
            refuses(Arrays.copyOf(whole, place));
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            refusesOrRestoresAll(changed, parts);
        }
        refuses("hello".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_zip_of_something_else_is_no_backup() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../master.key"));
            zip.write(1);
        }
        assertThat(run("restore", file.toString(), "--data", elsewhere.toString()))
                .isEqualTo(4);
        assertThat(said()).contains("no backup of Longtable");
        assertThat(elsewhere).doesNotExist();
    }

    /** Some bytes may change without effect, such as the time of an entry. */
    private void refusesOrRestoresAll(byte[] changed, Map<String, Long> parts) throws Exception {
        Files.write(file, changed);
        if (run("restore", file.toString(), "--data", elsewhere.toString()) != 0) {
            refuses(changed);
            return;
        }
        Path again = folder.resolve("again.backup");
        assertThat(run("backup", again.toString(), "--data", elsewhere.toString()))
                .isZero();
        assertThat(parts(again)).isEqualTo(parts);
        FileSystemUtils.deleteRecursively(elsewhere);
    }

    private static Map<String, Long> parts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc));
        }
    }

    private void refuses(byte[] damaged) throws Exception {
        Files.write(file, damaged);
        said.reset();
        assertThat(run("restore", file.toString(), "--data", elsewhere.toString()))
                .isEqualTo(LedgerProofCommands.DOES_NOT_HOLD);
        assertThat(said()).contains("no whole backup");
        assertThat(elsewhere).doesNotExist();
        assertThat(folder.resolve("elsewhere.restoring")).doesNotExist();
    }

    private int propose(AtomicBoolean enough) throws Exception {
        int proposed = 0;
        do {
            Product.Answer answer = product.post(
                    "/api/councils/" + start.council() + "/ideas",
                    start.administrator(),
                    "administrator",
                    Map.of("title", "A place to warm food", "anonymous", false));
            assertThat(answer.status()).isEqualTo(200);
            proposed++;
        } while (!enough.get());
        return proposed;
    }

    private static long head(Product product) {
        return product.context().getBean(LedgerStorageEngine.class).headPosition();
    }

    private int run(String... arguments) throws Exception {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new LedgerProofCommands(out, out)
                .run(LedgerProofOptions.parse(arguments).orElseThrow());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
