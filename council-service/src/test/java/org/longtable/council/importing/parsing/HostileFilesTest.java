package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.council.importing.parsing.Reading.complaint;
import static org.longtable.council.importing.parsing.Reading.csv;
import static org.longtable.council.importing.parsing.Reading.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.contract.input.InputFault;

@Tag("integration")
class HostileFilesTest {

    private static final int TWENTY_MB = 20 * 1024 * 1024;

    @Test
    void refuses_a_file_of_200_mb_on_disk_without_opening_it(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("roster.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        SpreadsheetFile unopened = new SpreadsheetFile() {
            @Override
            public String name() {
                return "roster.csv";
            }

            @Override
            public long size() throws IOException {
                return Files.size(large);
            }

            @Override
            public InputStream open() {
                throw new AssertionError("opened");
            }
        };

        assertThat(refusal(Reading.of(unopened)).refusal()).isEqualTo(FileRejectionCode.TOO_LARGE);
        SpreadsheetReadResult fromFolder =
                new SpreadsheetReader(Reading.TODAY, ExistingRecords.none()).readFolder(folder);
        assertThat(refusal(fromFolder).refusal()).isEqualTo(FileRejectionCode.TOO_LARGE);
    }

    @Test
    void reads_an_endless_stream_no_further_than_20_mb() {
        AtomicLong given = new AtomicLong();
        SpreadsheetFile endless = SpreadsheetFile.of("endless.csv", () -> new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                given.addAndGet(length);
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        });

        assertThat(refusal(Reading.of(endless)).refusal()).isEqualTo(FileRejectionCode.TOO_LARGE);
        assertThat(given.get()).isLessThanOrEqualTo(TWENTY_MB + 16_384);
    }

    @Test
    void takes_a_file_of_100_000_rows_and_refuses_one_more() {
        StringBuilder ideas = new StringBuilder("Council,From,Date,Idea,Where it stands\n");
        IntStream.range(0, 100_000)
                .forEach(row ->
                        ideas.append("NICU Family Council,,1/2/25,").append(row).append(",heard\n"));

        SpreadsheetReadResult full = Reading.of(Reading.ROSTER, ideas.toString());
        SpreadsheetReadResult over = Reading.of(ideas + "NICU Family Council,,1/2/25,one more,heard\n");

        assertThat(full.ideas()).hasSize(100_000);
        assertThat(refusal(over))
                .isEqualTo(new RejectedFile("sheet.csv", FileRejectionCode.TOO_MANY_ROWS, List.of(), 100_002));
    }

    @Test
    void refuses_a_row_of_more_than_200_columns() {
        SpreadsheetReadResult read = Reading.of(Reading.rosterWith("a,".repeat(200) + "a"));

        assertThat(refusal(read).refusal()).isEqualTo(FileRejectionCode.TOO_MANY_COLUMNS);
    }

    @Test
    void refuses_more_than_fifty_files_one_by_one() {
        SpreadsheetFile[] files = IntStream.range(0, 52)
                .mapToObj(number -> csv("roster" + number + ".csv", Reading.ROSTER))
                .toArray(SpreadsheetFile[]::new);

        SpreadsheetReadResult read = Reading.of(files);

        assertThat(read.found()).hasSize(50);
        assertThat(read.refused())
                .extracting(RejectedFile::refusal)
                .containsExactly(FileRejectionCode.TOO_MANY_FILES, FileRejectionCode.TOO_MANY_FILES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "Council,First name\0,Last name,Email\n",
                "%PDF-1.7\n\0\1\2",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"
            })
    void refuses_what_is_binary(String text) {
        SpreadsheetReadResult read = Reading.of(csv("roster.csv", text, StandardCharsets.ISO_8859_1));

        assertThat(refusal(read).refusal()).isEqualTo(FileRejectionCode.NOT_A_SPREADSHEET);
    }

    @Test
    void refuses_an_old_or_locked_workbook_by_what_it_is() {
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};

        assertThat(refusal(Reading.of(SpreadsheetFile.of("roster.csv", ole2))).refusal())
                .isEqualTo(FileRejectionCode.OLD_OR_LOCKED_WORKBOOK);
    }

    @Test
    void refuses_a_file_that_cannot_be_read_and_reads_the_others() {
        SpreadsheetFile unreadable = SpreadsheetFile.of("gone.csv", () -> {
            throw new IOException("gone");
        });

        SpreadsheetReadResult read = Reading.of(unreadable, csv("roster.csv", Reading.ROSTER));

        assertThat(read.refused())
                .containsExactly(new RejectedFile("gone.csv", FileRejectionCode.UNREADABLE, List.of(), 0));
        assertThat(read.roster()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NICU Family Council,\"Cy,Wu,cy@example.org,active",
                "NICU Family Council,Cy,Wu,cy@example.org,\"active",
                "NICU Family Council,Cy,Wu,cy@example.org,active\nNICU Family Council,\"Di,Wu,di@example.org,active\nNICU Family Council,Ed,Wu,ed@example.org,active",
                "NICU Family Council,\"Cy\"x,Wu,cy@example.org,active",
                "\""
            })
    void refuses_a_file_in_which_a_quote_is_left_open_rather_than_swallow_rows(String rows) {
        RejectedFile refused = refusal(Reading.of(Reading.rosterWith(rows)));

        assertThat(refused.refusal()).isEqualTo(FileRejectionCode.BROKEN_QUOTES);
        assertThat(refused.line()).isBetween(4, 5);
    }

    @Test
    void takes_a_quote_in_the_middle_of_a_word_as_it_is() {
        SpreadsheetReadResult read =
                Reading.of(Reading.rosterWith("NICU Family Council,Cy,Wu \"Bo\" Li,cy@example.org,active"));

        assertThat(read.roster().getLast().row().lastName()).isEqualTo("Wu \"Bo\" Li");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"",
                "+cmd|' /C calc'!A0",
                "-cmd",
                "@SUM(A1)",
                " =1+1",
                "\u00a0=1+1",
                "\"\t=1+1\"",
                "\"\rAna\"",
                "\"\tAna\"",
                "＝1+1",
                "+1+cmd|'x'!A0",
                "- Ana"
            })
    void rejects_a_cell_that_a_spreadsheet_program_would_run(String cell) {
        SpreadsheetReadResult read =
                Reading.of(Reading.rosterWith("NICU Family Council," + cell + ",Wu,cy@example.org,active"));

        assertThat(complaint(read).reason()).isEqualTo(ValidationErrorCode.LOOKS_LIKE_A_FORMULA);
        assertThat(read.roster()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 (555) 010-0123", "+15550100123", "-", "—", "555-0100", "(555) 0100"})
    void takes_signs_that_belong_to_a_number_or_stand_for_nothing(String phone) {
        SpreadsheetReadResult read =
                Reading.of("Council,First name,Last name,Email,Phone\nA,Ana,Lopez,ana@example.org," + phone + "\n");

        assertThat(read.rejected()).isEmpty();
        assertThat(read.roster().getFirst().row().phone()).isEqualTo(phone.length() == 1 ? null : phone);
    }

    @Test
    void takes_a_cell_of_2_000_characters_and_rejects_a_longer_one_showing_60() {
        String ideas =
                "Council,From,Date,Idea,Where it stands\nNICU Family Council,,1/2/25,%s,heard\nNICU Family Council,,1/2/25,%s,heard\n";

        SpreadsheetReadResult read = Reading.of(Reading.ROSTER, ideas.formatted("a".repeat(2_000), "b".repeat(5_000)));

        assertThat(read.ideas())
                .singleElement()
                .satisfies(idea -> assertThat(idea.row().idea()).hasSize(2_000));
        assertThat(complaint(read))
                .isEqualTo(new ValidationError("Idea", "b".repeat(59) + "…", ValidationErrorCode.TOO_LONG, 4_000));
    }

    @ParameterizedTest
    @CsvSource({
        "A\u0007na,CONTROL_CHARACTER",
        "A\u202ena,DIRECTION_OVERRIDE",
        "A\u2066na,DIRECTION_OVERRIDE",
        "A\u001bna,CONTROL_CHARACTER",
        "A\ufffdna,UNREADABLE_CHARACTER"
    })
    void rejects_a_cell_that_hides_what_it_says(String name, ValidationErrorCode reason) {
        SpreadsheetReadResult read =
                Reading.of(Reading.rosterWith("NICU Family Council," + name + ",Wu,cy@example.org,active"));

        assertThat(complaint(read).reason()).isEqualTo(reason);
        assertThat(complaint(read).value()).isEqualTo(name.equals("A\ufffdna") ? name : "A·na");
    }

    @Test
    void counts_code_points_and_names_the_limit_of_the_column() {
        String ideas =
                "Council,From,Date,Idea,Where it stands\nNICU Family Council,,1/2/25,%s,heard\nNICU Family Council,,1/2/25,%s,heard\n";

        SpreadsheetReadResult read =
                Reading.of(Reading.ROSTER, ideas.formatted("🙂".repeat(4_000), "🙂".repeat(4_001)));

        assertThat(read.ideas()).hasSize(1);
        RejectedRow rejected = read.rejected().getFirst();
        assertThat(ImportMessages.in(Locale.US).reason(rejected, complaint(read)))
                .isEqualTo("This is longer than 4,000 characters.");
        assertThat(ImportMessages.in(Locale.of("es")).reason(rejected, complaint(read)))
                .isEqualTo("Tiene más de 4,000 caracteres.");
    }

    @Test
    void rejects_a_name_that_is_longer_than_a_form_takes() {
        SpreadsheetReadResult read = Reading.of(Reading.rosterWith(
                "NICU Family Council," + "a".repeat(150) + "," + "b".repeat(50) + ",cy@example.org,active"));

        assertThat(complaint(read).field()).isEqualTo("Last name");
        assertThat(complaint(read).reason()).isEqualTo(ValidationErrorCode.TOO_LONG);
    }

    @Test
    void rejects_an_idea_whose_first_line_could_not_be_its_title() {
        String ideas = "Council,From,Date,Idea,Where it stands\nNICU Family Council,,1/2/25,A \u202eidea,heard\n";

        SpreadsheetReadResult read = Reading.of(Reading.ROSTER, ideas);

        assertThat(complaint(read).reason()).isEqualTo(ValidationErrorCode.DIRECTION_OVERRIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3164", "\u2800", "\u00ad", "\u200b\u2060"})
    void reads_a_cell_that_shows_nothing_as_empty(String council) {
        SpreadsheetReadResult read = Reading.of(Reading.rosterWith(council + ",Ana,Wu,cy@example.org,active"));

        assertThat(complaint(read).reason()).isEqualTo(ValidationErrorCode.MISSING);
    }

    @ParameterizedTest
    @EnumSource(
            value = ValidationErrorCode.class,
            names = {
                "UNPAIRED_SURROGATE",
                "UNREADABLE_CHARACTER",
                "CONTROL_CHARACTER",
                "DIRECTION_OVERRIDE",
                "TOO_MANY_MARKS"
            })
    void says_of_text_what_a_form_says_of_it(ValidationErrorCode reason) {
        InputFault fault = InputFault.valueOf(reason.name());
        ValidationError complaint = new ValidationError("Idea", "", reason);
        RejectedRow row = new RejectedRow(
                new RowLocation("a.csv", 2), SheetKind.IDEAS, List.of(), List.of(complaint), Optional.empty());

        for (Locale reader : List.of(Locale.US, Locale.of("es"))) {
            assertThat(fault.sentence(reader))
                    .startsWith(ImportMessages.in(reader).reason(row, complaint));
        }
    }

    @Test
    void takes_names_in_any_script_and_with_joiners() {
        SpreadsheetReadResult read =
                Reading.of(Reading.rosterWith("NICU Family Council,می\u200cخواهم,Nguyễn 🙂,cy@example.org,active"));

        assertThat(read.roster().getLast().row().firstName()).isEqualTo("می\u200cخواهم");
        assertThat(read.roster().getLast().row().lastName()).isEqualTo("Nguyễn 🙂");
    }

    @Test
    void cuts_no_character_in_half_when_it_shortens() {
        assertThat(new ValidationError("Idea", "a".repeat(58) + "🙂".repeat(5), ValidationErrorCode.TOO_LONG).value())
                .isEqualTo("a".repeat(58) + "…");
        assertThat(new ValidationError("Idea", "a".repeat(60), ValidationErrorCode.TOO_LONG).value())
                .isEqualTo("a".repeat(60));
    }

    @Test
    void ignores_lock_files_and_folders_beside_the_sheets(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("roster.csv"), Reading.ROSTER);
        Files.writeString(folder.resolve("~$roster.csv"), "x");
        Files.writeString(folder.resolve(".~lock.roster.csv"), "x");
        Files.writeString(folder.resolve("letter.docx"), "x");
        Files.createDirectory(folder.resolve("old.csv"));

        SpreadsheetReadResult read =
                new SpreadsheetReader(LocalDate.of(2025, 12, 1), ExistingRecords.none()).readFolder(folder);

        assertThat(read.roster()).hasSize(2);
        assertThat(read.refused()).isEmpty();
        assertThat(read.notes()).containsExactly(new FileNotice("letter.docx", FileNotice.NoticeCode.FILE_IGNORED, ""));
    }
}
