package org.longtable.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.longtable.council.importing.ImportProgress;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.Importer;
import org.longtable.council.importing.reading.AlreadyKnown;
import org.longtable.council.importing.reading.RejectedRow;
import org.longtable.council.importing.reading.SpreadsheetReader;
import org.longtable.council.importing.reading.Spreadsheets;
import org.longtable.council.importing.reading.Wording;
import org.longtable.council.web.Commands;
import org.longtable.council.web.RefusalSentences;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.context.ApplicationContext;

/** {@code ./run import FOLDER}: brings the spreadsheets of a folder in and says what came of every row. */
final class FolderImport {

    private static final long PAUSE_MILLIS = 200;

    private final ApplicationContext product;
    private final PrintStream out;
    private final Wording words = Wording.in(Locale.getDefault());

    FolderImport(ApplicationContext product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    /** Returns when all is brought in. */
    ImportReport run(Path folder) throws IOException, InterruptedException {
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
        Spreadsheets read = new SpreadsheetReader(today, AlreadyKnown.nothing()).readFolder(folder);
        read.refused().forEach(file -> out.println(file.file() + ": " + words.refusal(file)));
        read.notes().forEach(note -> out.println(note.file() + ": " + words.note(note)));
        ImportingOrganization organization = ImportingOrganization.foundOrCreated(
                product.getBean(LedgerStorageEngine.class), product.getBean(Commands.class), now);
        ImportProgress progress = new ImportProgress();
        Importer importer = product.getBean(Importer.class);
        CompletableFuture<ImportReport> running = CompletableFuture.supplyAsync(
                () -> importer.run(organization.id(), organization.caller(now), read, progress));
        while (!running.isDone()) {
            out.print("\rImporting  " + progress.done() + " of " + progress.total());
            out.flush();
            Thread.sleep(PAUSE_MILLIS);
        }
        out.println("\rImporting  " + progress.done() + " of " + progress.total());
        ImportReport report = running.join();
        summary(read, report);
        return report;
    }

    private void summary(Spreadsheets read, ImportReport report) {
        out.println(read.councils().size() + " councils, " + read.roster().size() + " members, "
                + read.meetings().size() + " meetings, " + read.attendance().size() + " attendances, "
                + read.compensation().size() + " claims, " + read.ideas().size() + " ideas.");
        out.println(report.recorded() + " commands recorded something, " + report.alreadyThere()
                + " found it there already. Rows said twice: "
                + read.duplicates().size() + ".");
        read.rejected().forEach(this::rejected);
        RefusalSentences sentences = product.getBean(RefusalSentences.class);
        report.refused()
                .forEach(step -> out.println(
                        words.place(step.place()) + ": " + sentences.of(step.refusal(), Locale.getDefault())));
    }

    private void rejected(RejectedRow row) {
        row.complaints()
                .forEach(complaint -> out.println(words.place(row.place()) + ", " + complaint.field() + " \""
                        + complaint.value() + "\": " + words.reason(row, complaint) + " "
                        + words.remedy(complaint.remedy())));
    }
}
