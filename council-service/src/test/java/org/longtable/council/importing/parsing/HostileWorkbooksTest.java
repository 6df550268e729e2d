package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests workbooks that used, or could use, unbounded memory or time in the spreadsheet library. */
@Tag("integration")
class HostileWorkbooksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void the_workbook_that_all_others_are_made_from_is_read() {
        SpreadsheetReadResult read = Reading.of(SpreadsheetFile.of("roster.xlsx", workbook()));

        assertThat(read.refused()).isEmpty();
        assertThat(read.roster()).hasSize(1);
    }

    @Test
    void refuses_a_part_that_unpacks_to_200_mb() throws IOException {
        byte[] bomb = withPart("xl/media/image1.png", out -> {
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                out.write(zeros);
            }
        });

        assertThat(bomb.length).isLessThan(2 * 1024 * 1024);
        assertRefused(bomb, FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @Test
    void refuses_many_parts_that_only_together_unpack_to_too_much() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] tags = "<a/>".repeat(256 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (int part = 0; part < 100; part++) {
                zip.putNextEntry(new ZipEntry("xl/part" + part + ".xml"));
                zip.write("<x>".getBytes(StandardCharsets.US_ASCII));
                zip.write(tags);
                zip.write("</x>".getBytes(StandardCharsets.US_ASCII));
            }
        }

        assertRefused(out.toByteArray(), FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @Test
    void refuses_ten_thousand_parts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < 10_000; part++) {
                zip.putNextEntry(new ZipEntry("p" + part));
            }
        }

        assertRefused(out.toByteArray(), FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ3\"><v>1</v></c>",
                "<c r=\"$ZZZZZZ$3\"><v>1</v></c>",
                "<c r=\"AZZ3\"><v>1</v></c>",
                "<c r=\"A3\" t=\"s\"><v>2000000000</v></c>",
                "<c r=\"A3\" t=\"s\"><v>2000<x/>000000</v></c>",
                "<c r=\"A3\" t=\"s\"><c r=\"A3\"><v>2000000000</v></c>",
                "<row r=\"4\"><c r=\"A4\"><v>1</v></c></row>",
                "<c r=\"A3\"><f t=\"array\" ref=\"A1:B2\"><c r=\"ZZZZZZ3\"/></f></c>"
            })
    void refuses_cells_that_no_spreadsheet_program_writes(String cell) {
        assertRefused(withCell(cell), FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @Test
    void refuses_a_number_of_a_million_digits() {
        assertRefused(
                withCell("<c r=\"A3\"><v>" + "1".repeat(1_000_000) + "</v></c>"), FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @Test
    void bears_a_number_with_an_exponent_of_a_thousand_million() {
        SpreadsheetReadResult read =
                Reading.of(SpreadsheetFile.of("roster.xlsx", withCell("<c r=\"A3\"><v>1E999999999</v></c>")));

        assertThat(read.roster()).hasSize(1);
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void refuses_a_row_of_two_thousand_cells_without_an_address() {
        assertRefused(withCell("<c><v>1</v></c>".repeat(2_000)), FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @Test
    void refuses_a_text_of_two_million_characters_without_a_tag() {
        assertRefused(
                withCell("<c r=\"A3\" t=\"str\"><v>" + "a".repeat(2_000_000) + "</v></c>"),
                FileRejectionCode.UNSAFE_WORKBOOK);
        assertRefused(withCell("<c r=\"A3\" x=\"" + "a".repeat(2_000_000) + "\"/>"), FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @Test
    void refuses_formulas_that_grow_with_the_square_of_the_file() {
        String shared = "<c r=\"A3\"><f t=\"shared\" ref=\"A3:A9\" si=\"0\">" + "A1+".repeat(1_000) + "1</f></c>";
        String arrays = "<c r=\"A3\"><f t=\"array\" ref=\"A1:B2\">1</f></c>".repeat(101);

        assertRefused(withCell(shared), FileRejectionCode.UNSAFE_WORKBOOK);
        assertRefused(withCell(arrays), FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @Test
    void refuses_elements_a_million_deep() {
        assertRefused(
                edited(xml -> xml.replace("</sheetData>", "</sheetData>" + "<a>".repeat(1_000_000))),
                FileRejectionCode.UNSAFE_WORKBOOK);
    }

    @Test
    void refuses_a_hundred_thousand_names_whatever_they_name() {
        String elements = named(100_000, "<n%s/>");
        String attributes = named(100_000, "<n x%s=\"\"/>");
        String prefixes = named(100_000, "<n xmlns:q%s=\"y\"/>");
        String instructions = named(100_000, "<?q%s?>");

        for (String hostile : List.of(elements, attributes, prefixes, instructions)) {
            assertRefused(
                    edited(xml -> xml.replace("</sheetData>", "</sheetData>" + hostile)),
                    FileRejectionCode.UNSAFE_WORKBOOK);
        }
    }

    @Test
    void expands_no_entity_and_opens_no_other_file() {
        String doctype = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
        byte[] bomb = edited(xml -> xml.replaceFirst("<worksheet", doctype + "<worksheet")
                .replace("</sheetData>", "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>&b;&c;</v></c></row></sheetData>"));

        SpreadsheetReadResult read = Reading.of(SpreadsheetFile.of("roster.xlsx", bomb));

        assertThat(read.rejected().toString()).doesNotContain("aaaa");
        assertThat(read.refused()).extracting(RejectedFile::refusal).isSubsetOf(FileRejectionCode.BROKEN_WORKBOOK);
        assertThat(read.roster().size() + read.refused().size()).isEqualTo(1);
    }

    @Test
    void refuses_a_workbook_cut_off_anywhere() {
        byte[] whole = workbook();
        for (int length = 4; length < whole.length - 1; length += 97) {
            assertRefused(Arrays.copyOf(whole, length), FileRejectionCode.BROKEN_WORKBOOK);
        }
    }

    @Test
    void survives_any_byte_changed() {
        byte[] whole = workbook();
        for (int at = 4; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;

            SpreadsheetReadResult read = Reading.of(SpreadsheetFile.of("roster.xlsx", damaged));

            assertThat(read.refused().isEmpty() || read.hasNothingToImport()).isTrue();
        }
    }

    @Test
    void refuses_an_archive_that_is_no_workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("roster.csv"));
            zip.write(Reading.ROSTER.getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(out.toByteArray(), FileRejectionCode.BROKEN_WORKBOOK);
    }

    @Test
    void refuses_more_than_100_000_rows() {
        byte[] tall = WorkbookWriter.of("Roster", sheet -> {
            WorkbookWriter.row(sheet, 0, "Council", "First name", "Last name", "Email");
            for (int row = 1; row <= 100_001; row++) {
                sheet.value(row, 0, "A");
            }
        });

        assertRefused(tall, FileRejectionCode.TOO_MANY_ROWS);
    }

    private static void assertRefused(byte[] workbook, FileRejectionCode refusal) {
        SpreadsheetReadResult read = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(120), () -> Reading.of(SpreadsheetFile.of("roster.xlsx", workbook)));
        assertThat(Reading.refusal(read).refusal()).isEqualTo(refusal);
    }

    private static String named(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(number -> pattern.formatted(Integer.toString(number, 36)))
                .collect(Collectors.joining());
    }

    private static byte[] workbook() {
        return WorkbookWriter.of("Roster", sheet -> {
            WorkbookWriter.row(sheet, 0, "Council", "First name", "Last name", "Email");
            WorkbookWriter.row(sheet, 1, "A", "Ana", "Lopez", "ana@example.org");
            sheet.value(2, 0, 1);
        });
    }

    private static byte[] withCell(String cell) {
        return edited(xml ->
                xml.replaceAll("(<row r=\"3\"[^>]*>).*?</row>", "$1@</row>").replace("@", cell));
    }

    private static byte[] edited(UnaryOperator<String> edit) {
        return WorkbookWriter.edited(workbook(), SHEET, edit);
    }

    private static byte[] withPart(String name, Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            content.write(zip);
        }
        return out.toByteArray();
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }
}
