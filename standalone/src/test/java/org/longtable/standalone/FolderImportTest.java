package org.longtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.importing.ImportProgress;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.ImportStoppedException;
import org.longtable.eventstore.LedgerStorageEngine;

/** The test imports a real year of spreadsheets into the whole product. */
@Tag("integration")
class FolderImportTest {

    private static final long A_MOMENT = 1_000_000;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void brings_in_every_row_to_the_cent_and_only_once() throws Exception {
        try (Product product = new Product()) {
            LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);

            ImportReport first = new FolderImportCommand(product.context(), terminal).run(ImportedYear.SHEETS);

            assertThat(first.refused()).isEmpty();
            assertThat(first.createdCount(RecordKind.MEMBERS)).isEqualTo(134);
            assertThat(first.createdCount(RecordKind.IDEAS)).isEqualTo(953);
            new ImportedYear(ledger).isWhole();
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains(
                            "roster.csv, line 48, Email \"not-an-address\": This is not an email address."
                                    + " Correct the address, such as name@example.org.",
                            "[##############################]");

            long head = ledger.headPosition();
            ImportReport second = new FolderImportCommand(product.context(), terminal).run(ImportedYear.SHEETS);

            assertThat(ledger.headPosition()).isEqualTo(head);
            assertThat(second.recorded()).isZero();
            assertThat(second.refused()).isEmpty();
            assertThat(second.before()).isEqualTo(second.after());
        }
    }

    @Test
    void stopped_halfway_again_and_again_it_is_completed_by_running_it_again() throws Exception {
        try (Product product = new Product()) {
            LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
            stopAfter(product, 40);
            stopAfter(product, 900);
            stopAfter(product, 2_500);

            ImportReport last = new FolderImportCommand(product.context(), terminal).run(ImportedYear.SHEETS);

            assertThat(last.refused()).isEmpty();
            assertThat(last.createdCount(RecordKind.IDEAS)).isPositive();
            new ImportedYear(ledger).isWhole();
            long head = ledger.headPosition();
            new FolderImportCommand(product.context(), terminal).run(ImportedYear.SHEETS);
            assertThat(ledger.headPosition()).isEqualTo(head);
        }
    }

    private void stopAfter(Product product, long commands) {
        ImportProgress progress = new ImportProgress();
        FutureTask<ImportReport> running = new FutureTask<>(
                () -> new FolderImportCommand(product.context(), terminal).run(ImportedYear.SHEETS, progress));
        Thread.ofPlatform().start(running);
        while (progress.done() < commands && !running.isDone()) {
            LockSupport.parkNanos(A_MOMENT);
        }
        progress.stop();
        assertThatThrownBy(running::get).hasRootCauseInstanceOf(ImportStoppedException.class);
        assertThat(progress.done()).isLessThan(progress.total());
    }
}
