package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.longtable.eventstore.LedgerStorageEngine;
import tools.jackson.databind.JsonNode;

/** The test imports spreadsheets through the API as the page does: preview, import, progress, and report. */
@Tag("integration")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportOverHttpTest {

    private static final String ONE_ATTENDANCE =
            "Council,Meeting date,Email,Attended\nFamily Advisory Council,01/23/2025,%s,%s\n";

    private static Product product;
    private static FirstSteps steps;
    private static String path;
    private static Product.Answer withoutTheCode;
    private static Product.Answer beforeAnybody;

    @BeforeAll
    static void start() throws Exception {
        product = new Product();
        withoutTheCode = product.firstPreview("guessed", year());
        beforeAnybody = product.firstPreview(product.setUpCode(), year());
        steps = FirstSteps.in(product);
        path = "/api/organizations/" + steps.organization() + "/imports";
    }

    @AfterAll
    static void stop() {
        StandingCheck.passesAndCloses(product);
    }

    @Test
    @Order(1)
    void a_preview_tells_what_would_come_and_changes_nothing() throws Exception {
        long head = head();

        Product.Answer preview = upload(path + "/preview", "administrator", "es", year());

        assertThat(preview.status()).isEqualTo(200);
        assertThat(count(preview, "MEMBERS")).isEqualTo("134/0");
        assertThat(count(preview, "IDEAS")).isEqualTo("953/0");
        assertThat(preview.body().get("repeated").asInt()).isEqualTo(4);
        assertThat(preview.body().get("rejectedRows").asInt()).isEqualTo(4);
        JsonNode rejected = preview.body().get("rejected").get(1);
        assertThat(rejected.get("line").asInt()).isEqualTo(48);
        assertThat(rejected.get("cells").toString()).contains("not-an-address");
        assertThat(rejected.get("problems").get(0).get("reason").asString())
                .isEqualTo("Esto no es una dirección de correo.");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    @Order(2)
    void an_import_begun_twice_with_one_key_is_one_import_that_goes_on_with_the_council_that_is_there()
            throws Exception {
        String key = UUID.randomUUID().toString();

        Product.Answer first = product.upload(path, steps.administrator(), "administrator", key, "en", year());
        Product.Answer again = product.upload(path, steps.administrator(), "administrator", key, "en", year());
        Product.Answer other = product.upload(
                path,
                steps.administrator(),
                "administrator",
                key,
                "en",
                Map.of("a.csv", attendance("x@y.org", "video")));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(other.status()).isEqualTo(422);
        JsonNode done = whenEnded();
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(done.get("counts").toString())
                .contains("{\"what\":\"COUNCILS\",\"rows\":17,\"before\":1,\"created\":16}")
                .contains("{\"what\":\"CLAIMS\",\"rows\":540,\"before\":0,\"created\":540}");
        assertThat(done.get("councils")).hasSize(17);
        assertThat(done.get("refusedRows").asInt()).isZero();
        assertThat(done.get("position").asLong()).isEqualTo(head());
        new ImportedYear(product.context().getBean(LedgerStorageEngine.class)).hasCouncils(17);
    }

    @Test
    @Order(3)
    void the_same_sheets_as_a_workbook_bring_nothing_new() throws Exception {
        long head = head();
        Map<String, byte[]> workbook = Map.of("year.xlsx", YearWorkbook.of(ImportedYear.SHEETS));

        Product.Answer preview = upload(path + "/preview", "administrator", "en", workbook);

        for (JsonNode count : preview.body().get("counts")) {
            assertThat(count.get("there").asInt())
                    .as(count.get("what").asString())
                    .isPositive()
                    .isEqualTo(count.get("rows").asInt());
        }
        assertThat(upload(path, "administrator", "en", workbook).status()).isEqualTo(200);
        assertThat(whenEnded().get("state").asString()).isEqualTo("DONE");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    @Order(4)
    void one_sheet_alone_is_read_against_what_is_there() throws Exception {
        Map<String, byte[]> known = Map.of("attendance.csv", attendance("zoe.smith@example.org", "absent"));
        Product.Answer same = upload(path + "/preview", "administrator", "en", known);
        assertThat(same.body().get("rejectedRows").asInt()).isZero();
        assertThat(count(same, "ATTENDANCE")).isEqualTo("1/1");

        Map<String, byte[]> stranger = Map.of("attendance.csv", attendance("stranger@example.org", "video"));
        Product.Answer unknown = upload(path + "/preview", "administrator", "en", stranger);
        assertThat(unknown.body().get("rejected").get(0).get("problems").toString())
                .contains("This address is not in the roster of this council.");
    }

    @Test
    @Order(5)
    void what_a_rule_does_not_allow_is_told_row_by_row() throws Exception {
        Map<String, byte[]> changed = Map.of("attendance.csv", attendance("zoe.smith@example.org", "video"));

        upload(path, "administrator", "en", changed);

        JsonNode done = whenEnded();
        assertThat(done.get("refusedRows").asInt()).isEqualTo(1);
        assertThat(done.get("refused").get(0).toString())
                .contains("\"line\":2", "The minutes of this meeting stand already.");
    }

    @Test
    @Order(6)
    void only_those_who_run_a_council_may_bring_sheets() throws Exception {
        Product.Answer refused = upload(path, "advisor", "en", year());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("type")).isEqualTo("/problems/role-not-held");
        assertThat(upload(path + "/preview", "leader", "en", year()).status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void a_cell_that_would_run_is_shown_and_never_taken() throws Exception {
        String roster =
                "Council,First name,Last name,Email\nNew Council,\"=HYPERLINK(\"\"http://x\"\")\",Li,ben@example.org\n"
                        + "New Council," + "x".repeat(5_000) + ",Li,bea@example.org\n";
        Map<String, byte[]> hostile = Map.of("roster.csv", roster.getBytes(StandardCharsets.UTF_8));

        Product.Answer preview = upload(path + "/preview", "administrator", "en", hostile);

        assertThat(preview.body().get("rejected").toString())
                .contains("This begins like a formula", "This is longer than 200 characters.");
        Product.Answer refused = upload(path, "administrator", "en", hostile);
        assertThat(refused.text("type")).isEqualTo("/problems/nothing-to-bring");
    }

    @Test
    @Order(8)
    void two_hundred_megabytes_are_refused_by_their_declared_size() throws Exception {
        long size = 200L * 1024 * 1024;
        HttpRequest huge = HttpRequest.newBuilder(URI.create(product.url() + path + "/preview"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Idempotency-Key", "huge")
                .header("Longtable-Role", "administrator")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Zeros(size)), size))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(huge, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/upload-too-large", "20 MB for one file");
    }

    @Test
    @Order(9)
    void a_preview_for_a_new_organization_needs_none_and_is_over_when_there_is_one() throws Exception {
        assertThat(withoutTheCode.text("type")).isEqualTo("/problems/set-up-code-wrong");
        assertThat(count(beforeAnybody, "COUNCILS")).isEqualTo("17/0");
        Product.Answer later = upload("/api/imports/preview", "anonymous", "en", year());
        assertThat(later.status()).isEqualTo(409);
        assertThat(later.text("type")).isEqualTo("/problems/organization-there-already");
    }

    private static Product.Answer upload(String where, String role, String language, Map<String, byte[]> files)
            throws Exception {
        return product.upload(
                where, steps.administrator(), role, UUID.randomUUID().toString(), language, files);
    }

    private static JsonNode whenEnded() throws Exception {
        JsonNode last;
        do {
            last = product.get(path, steps.administrator(), "administrator")
                    .body()
                    .get("imports")
                    .get(0);
        } while (last.get("state").asString().equals("RUNNING"));
        return last;
    }

    private static String count(Product.Answer preview, String what) {
        for (JsonNode count : preview.body().get("counts")) {
            if (count.get("what").asString().equals(what)) {
                return count.get("rows").asInt() + "/" + count.get("there").asInt();
            }
        }
        return "none";
    }

    private static Map<String, byte[]> year() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String sheet : YearWorkbook.KINDS) {
            files.put(sheet + ".csv", Files.readAllBytes(ImportedYear.SHEETS.resolve(sheet + ".csv")));
        }
        return files;
    }

    private static byte[] attendance(String email, String how) {
        return ONE_ATTENDANCE.formatted(email, how).getBytes(StandardCharsets.UTF_8);
    }

    private static long head() {
        return product.context().getBean(LedgerStorageEngine.class).headPosition();
    }

    /** A stream of zero bytes that are not held in memory. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(length, left);
            left -= read;
            return read;
        }
    }
}
