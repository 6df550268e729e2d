package org.longtable.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.importing.ImportProgress;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.SpreadsheetImporter;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.RuleViolationMessages;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.context.ApplicationContext;

/** Implements {@code ./run import FOLDER} and reports the result of every row. */
final class FolderImportCommand {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ApplicationContext product;
    private final PrintStream out;

    FolderImportCommand(ApplicationContext product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    /** Imports the folder and returns when the import is complete. */
    ImportReport run(Path folder) throws IOException, InterruptedException, ExecutionException {
        return run(folder, new ImportProgress());
    }

    /**
     * Imports the folder and returns when the import is complete.
     *
     * @param progress progress of the import, which can request a stop
     * @throws ExecutionException when the import did not complete
     */
    ImportReport run(Path folder, ImportProgress progress)
            throws IOException, InterruptedException, ExecutionException {
        Instant now = Instant.now();
        SpreadsheetImporter importer = product.getBean(SpreadsheetImporter.class);
        CommandLineImportTarget organization = CommandLineImportTarget.findOrCreate(
                product.getBean(LedgerStorageEngine.class),
                product.getBean(AggregateStore.class),
                product.getBean(CommandDispatcher.class),
                now);
        SpreadsheetReadResult read = importer.reader(organization.id()).readFolder(folder);
        ImportReportPrinter printed = new ImportReportPrinter(out, product.getBean(RuleViolationMessages.class));
        printed.files(read);
        FutureTask<ImportReport> running =
                new FutureTask<>(() -> importer.importAll(organization.id(), organization.caller(now), read, progress));
        Thread.ofPlatform().name("import").start(running);
        while (!running.isDone()) {
            out.print(TerminalProgressBar.line("Importing", progress.done(), progress.total()));
            out.flush();
            Thread.sleep(PAUSE);
        }
        out.println(TerminalProgressBar.line("Importing", progress.done(), progress.total()));
        ImportReport report = running.get();
        printed.report(read, report);
        return report;
    }
}
