package org.longtable.council.importing.importjobs;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.longtable.contract.OrganizationId;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.importing.ImportProgress;
import org.longtable.council.importing.ImportReport;
import org.longtable.council.importing.SpreadsheetImporter;
import org.longtable.council.importing.importjobs.ImportStatus.ImportState;
import org.longtable.council.web.CommandContext;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.encryption.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs imports in the background after the response was sent. The state of an import is stored beside the ledger, so that any process can
 * return it. Importing the same sheets again completes a stopped import.
 */
@Component
class ImportJobRunner implements SmartLifecycle {
    /** Rejects an idempotency key that was used with other files. */
    static final Violation IMPORT_KEY_REUSED = Violation.invalid("other-sheets-before");

    /** Rejects a second import of an organization while one is running. */
    static final Violation IMPORT_IN_PROGRESS = Violation.conflict("import-at-work");

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobRunner.class);
    private static final long SIGN_OF_LIFE_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 8;

    private final SpreadsheetImporter importer;
    private final ImportJobStore records;
    private final LedgerStorageEngine ledger;
    private final InstantSource clock;
    private final Map<Thread, ImportProgress> running = new ConcurrentHashMap<>();
    private volatile boolean started;

    ImportJobRunner(
            SpreadsheetImporter importer, ImportJobStore records, LedgerStorageEngine ledger, InstantSource clock) {
        this.importer = importer;
        this.records = records;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Starts an import, or returns the state of the import that the same request has started before.
     *
     * @return the stored import
     * @throws RuleViolation when another import is running, or the same key was used with other sheets
     */
    Document begin(OrganizationId organization, CommandContext caller, ImportRequest sheets) {
        Instant now = clock.instant();
        String id = caller.deriveId("import");
        Document before = records.findLatest(organization);
        if (before != null) {
            ImportState state = ImportJobStore.stateOf(before, now);
            boolean again = id.equals(before.getString("import"));
            if (again && !sheets.digest().equals(before.getString("digest"))) {
                throw IMPORT_KEY_REUSED.exception();
            }
            if (again && state != ImportState.STOPPED) {
                return before;
            }
            if (state == ImportState.RUNNING) {
                throw IMPORT_IN_PROGRESS.exception();
            }
        }
        Document fresh = fresh(organization, id, sheets, now)
                .append("by", caller.person().value());
        if (!records.tryStart(before, fresh)) {
            throw IMPORT_IN_PROGRESS.exception();
        }
        ImportProgress progress = new ImportProgress();
        Thread thread = Thread.ofPlatform()
                .name("import")
                .unstarted(() -> carryOut(organization, caller, id, sheets, progress));
        running.put(thread, progress);
        thread.start();
        return fresh;
    }

    private Document fresh(OrganizationId organization, String id, ImportRequest sheets, Instant now) {
        return new Document("_id", organization.value())
                .append("import", id)
                .append("digest", sheets.digest())
                .append("state", ImportState.RUNNING.name())
                .append("files", sheets.names())
                .append("begun", Date.from(now))
                .append("touched", Date.from(now))
                .append("position", ledger.headPosition())
                .append("repeated", sheets.read().duplicates().size())
                .append("rejectedRows", sheets.read().rejected().size());
    }

    private void carryOut(
            OrganizationId organization,
            CommandContext caller,
            String id,
            ImportRequest sheets,
            ImportProgress progress) {
        Document end = new Document("state", ImportState.STOPPED.name());
        try {
            FutureTask<ImportReport> work =
                    new FutureTask<>(() -> importer.importAll(organization, caller, sheets.read(), progress));
            Thread.ofPlatform().name("import-work").start(work);
            while (!finished(work)) {
                records.update(organization, id, clock.instant(), far(progress));
            }
            end = ImportStatusMapper.toDocument(work.get()).append("state", ImportState.DONE.name());
        } catch (ExecutionException e) {
            LOG.error("import {} stopped halfway", id, RedactedException.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Instant now = clock.instant();
            end.putAll(far(progress));
            end.append("ended", Date.from(now)).append("position", ledger.headPosition());
            records.update(organization, id, now, end);
            running.remove(Thread.currentThread());
        }
    }

    private static boolean finished(FutureTask<?> work) throws InterruptedException {
        try {
            work.get(SIGN_OF_LIFE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        }
    }

    private static Document far(ImportProgress progress) {
        return new Document("done", progress.done()).append("total", progress.total());
    }

    @Override
    public void start() {
        started = true;
    }

    /** Runs before the components that an import needs are stopped. Each import ends after its current command. */
    @Override
    public void stop() {
        started = false;
        running.values().forEach(ImportProgress::stop);
        try {
            for (Thread thread : List.copyOf(running.keySet())) {
                thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
