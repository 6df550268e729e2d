package org.longtable.standalone;

import java.io.PrintStream;
import java.util.Locale;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.Survey;
import org.longtable.council.importing.Survey.Brought;
import org.longtable.council.importing.reading.RejectedRow;
import org.longtable.council.importing.reading.Spreadsheets;
import org.longtable.council.importing.reading.Wording;
import org.longtable.council.web.RefusalSentences;

/** An import in plain words on a terminal: the files, what came of them, and every row that was not taken. */
final class PrintedImport {

    private final PrintStream out;
    private final RefusalSentences sentences;
    private final Locale locale = Locale.getDefault();
    private final Wording words = Wording.in(locale);

    PrintedImport(PrintStream out, RefusalSentences sentences) {
        this.out = out;
        this.sentences = sentences;
    }

    void files(Spreadsheets read) {
        read.found()
                .forEach(sheet ->
                        out.println(sheet.file() + ": " + words.kind(sheet.kind()) + ", " + sheet.rows() + " rows."));
        read.refused()
                .forEach(file -> out.println(file.file() + ": not taken. " + words.refusal(file) + " "
                        + words.remedy(file.refusal().remedy())));
        read.notes().forEach(note -> out.println(note.file() + ": " + words.note(note)));
    }

    void report(Spreadsheets read, ImportReport report) {
        out.printf(Locale.ROOT, "%n%-12s %14s %12s %8s%n", "", "in the sheets", "here before", "new");
        for (Brought what : Brought.values()) {
            Survey.Count before = report.before().of(what);
            String name = what.name().toLowerCase(Locale.ROOT);
            out.printf(Locale.ROOT, "%-12s %14d %12d %8d%n", name, before.rows(), before.there(), report.created(what));
        }
        out.printf(
                Locale.ROOT,
                "%nRows said twice and left out: %d. Rows not taken: %d. Rows that a rule did not allow in full: %d.%n",
                read.duplicates().size(),
                read.rejected().size(),
                report.refused().stream().map(it -> it.place()).distinct().count());
        read.rejected().forEach(this::rejected);
        report.refused()
                .forEach(step ->
                        out.println("  " + words.place(step.place()) + ": " + sentences.of(step.refusal(), locale)));
    }

    private void rejected(RejectedRow row) {
        row.complaints()
                .forEach(complaint -> out.println("  " + words.place(row.place()) + ", " + complaint.field() + " \""
                        + complaint.value() + "\": " + words.reason(row, complaint) + " "
                        + words.remedy(complaint.remedy())));
    }
}
