package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.council.importing.parsing.WorkbookWriter.Cells.AS_TEXT;
import static org.longtable.council.importing.parsing.WorkbookWriter.Cells.TYPED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the same sheets give the same result as a workbook and as CSV files. */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookTest {

    private static final Path FOLDER = Path.of("src/test/resources/import");
    private static final List<String> SHEETS = List.of("roster", "meetings", "attendance", "compensation", "ideas");

    private final SpreadsheetReadResult fromCsv = fromCsv();

    @ParameterizedTest
    @EnumSource
    void reads_the_same_from_one_workbook_of_five_sheets(WorkbookWriter.Cells cells) {
        byte[] workbook = WorkbookWriter.workbook(
                cells,
                SHEETS.stream()
                        .map(sheet -> WorkbookWriter.sheet(sheet, FOLDER.resolve(sheet + ".csv")))
                        .toList());

        assertSameAsCsv(Reading.of(SpreadsheetFile.of("year.xlsx", workbook)));
    }

    @ParameterizedTest
    @EnumSource
    void reads_the_same_from_five_workbooks_of_one_sheet(WorkbookWriter.Cells cells) {
        List<SpreadsheetFile> files = new ArrayList<>();
        for (String sheet : SHEETS) {
            byte[] workbook = WorkbookWriter.workbook(
                    cells, List.of(WorkbookWriter.sheet("Sheet1", FOLDER.resolve(sheet + ".csv"))));
            files.add(SpreadsheetFile.of(sheet + ".xlsx", workbook));
        }

        assertSameAsCsv(Reading.of(files.toArray(SpreadsheetFile[]::new)));
    }

    @Test
    void names_file_sheet_and_the_row_that_excel_shows() {
        byte[] workbook = WorkbookWriter.of("Miembros", sheet -> {
            WorkbookWriter.row(sheet, 2, "Council", "First name", "Last name", "Email");
            WorkbookWriter.row(sheet, 9, "A", "Ana", "Lopez", "ana@example.org");
        });

        SpreadsheetReadResult read = Reading.of(SpreadsheetFile.of("familias.xlsx", workbook));

        assertThat(read.roster())
                .extracting(LocatedRow::place)
                .containsExactly(new RowLocation("familias.xlsx › Miembros", 10));
    }

    @Test
    void leaves_sheets_that_are_none_of_ours_and_says_so() {
        byte[] workbook = WorkbookWriter.workbook(
                TYPED,
                List.of(
                        WorkbookWriter.sheet("Roster", FOLDER.resolve("roster.csv")),
                        new WorkbookWriter.SheetText(
                                "Budget", List.of(List.of("Item", "Price"), List.of("Sofa", "300")))));

        SpreadsheetReadResult read = Reading.of(SpreadsheetFile.of("year.xlsx", workbook));

        assertThat(read.roster()).hasSize(134);
        assertThat(read.notes())
                .containsExactly(new FileNotice("year.xlsx › Budget", FileNotice.NoticeCode.SHEET_IGNORED, ""));
    }

    @Test
    void takes_no_row_of_a_workbook_in_which_one_sheet_lacks_a_column() {
        byte[] workbook = WorkbookWriter.workbook(
                AS_TEXT,
                List.of(
                        WorkbookWriter.sheet("Roster", FOLDER.resolve("roster.csv")),
                        new WorkbookWriter.SheetText("Ideas", List.of(List.of("Council", "From", "Date", "Idea")))));

        RejectedFile refused = Reading.refusal(Reading.of(SpreadsheetFile.of("year.xlsx", workbook)));

        assertThat(refused)
                .isEqualTo(new RejectedFile(
                        "year.xlsx › Ideas",
                        FileRejectionCode.MISSING_COLUMN,
                        List.of(SheetColumn.WHERE_IT_STANDS),
                        1));
    }

    @Test
    void leaves_hidden_sheets_and_says_so() {
        byte[] workbook = WorkbookWriter.of("Old roster", sheet -> {
            WorkbookWriter.row(sheet, 0, "Council", "First name", "Last name", "Email");
            sheet.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        });

        SpreadsheetReadResult read = Reading.of(SpreadsheetFile.of("year.xlsx", workbook));

        assertThat(read.found()).isEmpty();
        assertThat(Reading.refusal(read).refusal()).isEqualTo(FileRejectionCode.EMPTY);
    }

    @Test
    void takes_the_results_of_formulas_and_says_how_many() {
        byte[] workbook = WorkbookWriter.of("Meetings", sheet -> {
            WorkbookWriter.row(sheet, 0, "Council", "First name", "Last name", "Email", "Phone");
            WorkbookWriter.row(sheet, 1, "A", "Ana", "Lopez", "ana@example.org");
            sheet.formula(1, 4, "1+1");
        });
        byte[] computed =
                WorkbookWriter.edited(workbook, "xl/worksheets/sheet1.xml", xml -> xml.replace("</f>", "</f><v>2</v>"));

        SpreadsheetReadResult read = Reading.of(SpreadsheetFile.of("year.xlsx", computed));

        assertThat(read.roster().getFirst().row().phone()).isEqualTo("2");
        assertThat(read.notes())
                .containsExactly(
                        new FileNotice("year.xlsx › Meetings", FileNotice.NoticeCode.FORMULA_RESULTS_TAKEN, "1"));
    }

    @Test
    void rejects_the_row_of_a_cell_that_shows_an_error() {
        byte[] workbook = WorkbookWriter.of("Roster", sheet -> {
            WorkbookWriter.row(sheet, 0, "Council", "First name", "Last name", "Email", "Phone");
            WorkbookWriter.row(sheet, 1, "A", "Ana", "Lopez", "ana@example.org");
            sheet.value(1, 4, 1);
        });
        byte[] broken = WorkbookWriter.edited(
                workbook,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("<c r=\"E2\"[^>]*>.*?</c>", "<c r=\"E2\" t=\"e\"><v>#REF!</v></c>"));

        assertThat(Reading.complaint(Reading.of(SpreadsheetFile.of("year.xlsx", broken))))
                .isEqualTo(new ValidationError("Phone", "#REF!", ValidationErrorCode.SPREADSHEET_ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void counts_days_from_1904_where_the_workbook_says_so(String flag) {
        byte[] workbook = WorkbookWriter.of("Roster", sheet -> {
            WorkbookWriter.row(sheet, 0, "Council", "First name", "Last name", "Email", "Joined");
            WorkbookWriter.row(sheet, 1, "A", "Ana", "Lopez", "ana@example.org");
            sheet.value(1, 4, 44218);
            sheet.style(1, 4).format("m/d/yyyy").set();
        });
        byte[] old = WorkbookWriter.edited(
                workbook,
                "xl/workbook.xml",
                xml -> xml.replaceAll("<workbookPr[^>]*/>", "<workbookPr date1904=\"" + flag + "\"/>"));

        SpreadsheetReadResult read = Reading.of(SpreadsheetFile.of("year.xlsx", old));

        assertThat(read.roster().getFirst().row().joined()).isEqualTo(java.time.LocalDate.of(2025, 1, 23));
    }

    private void assertSameAsCsv(SpreadsheetReadResult read) {
        assertThat(read.refused()).isEmpty();
        assertThat(said(read.roster())).isEqualTo(said(fromCsv.roster()));
        assertThat(said(read.meetings())).isEqualTo(said(fromCsv.meetings()));
        assertThat(said(read.attendance())).isEqualTo(said(fromCsv.attendance()));
        assertThat(said(read.compensation())).isEqualTo(said(fromCsv.compensation()));
        assertThat(said(read.ideas())).isEqualTo(said(fromCsv.ideas()));
        assertThat(each(read.rejected(), row -> row.place().line() + " " + row.complaints()))
                .isEqualTo(each(fromCsv.rejected(), row -> row.place().line() + " " + row.complaints()));
        assertThat(each(
                        read.duplicates(),
                        row -> row.place().line() + " of " + row.first().line()))
                .isEqualTo(each(
                        fromCsv.duplicates(),
                        row -> row.place().line() + " of " + row.first().line()));
    }

    private static <R extends SheetRow<R>> List<String> said(List<LocatedRow<R>> rows) {
        return each(rows, placed -> placed.place().line() + " " + placed.row());
    }

    private static <T> List<String> each(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toList();
    }

    private static SpreadsheetReadResult fromCsv() {
        try {
            return new SpreadsheetReader(Reading.TODAY, ExistingRecords.none()).readFolder(FOLDER);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
