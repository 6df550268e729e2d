package org.longtable.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.longtable.council.deciding.Streams;
import org.longtable.council.importing.ImportProgress;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.Importer;
import org.longtable.council.importing.reading.Spreadsheets;
import org.longtable.council.web.Commands;
import org.longtable.council.web.RefusalSentences;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.context.ApplicationContext;

/** {@code ./run import FOLDER}: brings the spreadsheets of a folder in and says what came of every row. */
final class FolderImport {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ApplicationContext product;
    private final PrintStream out;

    FolderImport(ApplicationContext product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    /** Returns when all is brought in. */
    ImportReport run(Path folder) throws IOException, InterruptedException, ExecutionException {
        return run(folder, new ImportProgress());
    }

    /**
     * Returns when all is brought in.
     *
     * @param progress may ask it to stop
     * @throws ExecutionException when it did not get to its end
     */
    ImportReport run(Path folder, ImportProgress progress)
            throws IOException, InterruptedException, ExecutionException {
        Instant now = Instant.now();
        Importer importer = product.getBean(Importer.class);
        ImportingOrganization organization = ImportingOrganization.foundOrCreated(
                product.getBean(LedgerStorageEngine.class),
                product.getBean(Streams.class),
                product.getBean(Commands.class),
                now);
        Spreadsheets read = importer.reader(organization.id()).readFolder(folder);
        PrintedImport printed = new PrintedImport(out, product.getBean(RefusalSentences.class));
        printed.files(read);
        FutureTask<ImportReport> running =
                new FutureTask<>(() -> importer.run(organization.id(), organization.caller(now), read, progress));
        Thread.ofPlatform().name("import").start(running);
        while (!running.isDone()) {
            out.print(TerminalBar.line("Importing", progress.done(), progress.total()));
            out.flush();
            Thread.sleep(PAUSE);
        }
        out.println(TerminalBar.line("Importing", progress.done(), progress.total()));
        ImportReport report = running.get();
        printed.report(read, report);
        return report;
    }
}
