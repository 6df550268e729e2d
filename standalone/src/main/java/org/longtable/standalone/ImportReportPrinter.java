package org.longtable.standalone;

import java.io.PrintStream;
import java.util.Locale;
import org.longtable.council.importing.ImportPreview;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.parsing.ImportMessages;
import org.longtable.council.importing.parsing.RejectedRow;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;
import org.longtable.council.web.RuleViolationMessages;

/** Prints an import report on the terminal. */
final class ImportReportPrinter {

    private final PrintStream out;
    private final RuleViolationMessages sentences;
    private final Locale locale = Locale.getDefault();
    private final ImportMessages words = ImportMessages.in(locale);

    ImportReportPrinter(PrintStream out, RuleViolationMessages sentences) {
        this.out = out;
        this.sentences = sentences;
    }

    void files(SpreadsheetReadResult read) {
        read.found()
                .forEach(sheet ->
                        out.println(sheet.file() + ": " + words.kind(sheet.kind()) + ", " + sheet.rows() + " rows."));
        read.refused()
                .forEach(file -> out.println(file.file() + ": not taken. " + words.refusal(file) + " "
                        + words.remedy(file.refusal().remedy())));
        read.notes().forEach(note -> out.println(note.file() + ": " + words.note(note)));
    }

    void report(SpreadsheetReadResult read, ImportReport report) {
        out.printf(Locale.ROOT, "%n%-12s %14s %12s %8s%n", "", "in the sheets", "here before", "new");
        for (RecordKind what : RecordKind.values()) {
            ImportPreview.RecordCount before = report.before().countOf(what);
            String name = what.name().toLowerCase(Locale.ROOT);
            out.printf(
                    Locale.ROOT,
                    "%-12s %14d %12d %8d%n",
                    name,
                    before.rows(),
                    before.there(),
                    report.createdCount(what));
        }
        out.printf(
                Locale.ROOT,
                "%nRows said twice and left out: %d. Rows not taken: %d. Rows that a rule did not allow in full: %d.%n",
                read.duplicates().size(),
                read.rejected().size(),
                report.refused().stream().map(it -> it.place()).distinct().count());
        read.rejected().forEach(this::rejected);
        report.refused()
                .forEach(step -> out.println(
                        "  " + words.place(step.place()) + ": " + sentences.messageFor(step.refusal(), locale)));
    }

    private void rejected(RejectedRow row) {
        row.complaints()
                .forEach(complaint -> out.println("  " + words.place(row.place()) + ", " + complaint.field() + " \""
                        + complaint.value() + "\": " + words.reason(row, complaint) + " "
                        + words.remedy(complaint.remedy())));
    }
}
