package org.longtable.council.importing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.OrganizationId;
import org.longtable.council.access.PersonDirectory;
import org.longtable.council.access.PersonIdGenerator;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.compensation.CompensationPolicies;
import org.longtable.council.importing.ImportReport.ImportedCouncil;
import org.longtable.council.importing.parsing.ImportRights;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;
import org.longtable.council.importing.parsing.SpreadsheetReader;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/**
 * Imports spreadsheets by sending the same commands that users send. Existing records stay as they are, so running a stopped import again
 * completes it.
 */
@Component
public class SpreadsheetImporter {

    /**
     * The number of councils that are imported in parallel. Councils do not depend on one another, and the ledger groups concurrent appends
     * into one commit.
     */
    private static final int COUNCILS_AT_ONCE = 17;

    /** The violations of rows that were imported before or whose record has changed in Longtable since. */
    private static final Set<String> ALREADY_THERE = Set.of(
            "person-already-known",
            "council-already-opened",
            "not-a-prospect",
            "already-left",
            "not-seated",
            "idea-already-submitted",
            "idea-moved-on-here",
            "idea-already-decided",
            "claim-already-submitted");

    private final CommandDispatcher commands;
    private final AggregateStore streams;
    private final PersonIdGenerator digests;
    private final PersonDirectory people;
    private final RoleScopeResolver reaches;
    private final ExistingDataReader organizations;
    private final LedgerStorageEngine ledger;
    private final InstantSource clock;

    SpreadsheetImporter(
            CommandDispatcher commands,
            AggregateStore streams,
            PersonIdGenerator digests,
            PersonDirectory people,
            RoleScopeResolver reaches,
            ExistingDataReader organizations,
            LedgerStorageEngine ledger,
            InstantSource clock) {
        this.commands = commands;
        this.streams = streams;
        this.digests = digests;
        this.people = people;
        this.reaches = reaches;
        this.organizations = organizations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Creates a reader for the current date and an organization's existing data; an organization that does not exist has none. */
    public SpreadsheetReader reader(OrganizationId organization) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImportPlan.DEFAULT_ZONE);
        return new SpreadsheetReader(today, organizations.of(organization));
    }

    /** Creates a reader for the current user, whose role may cover only some councils. Rows of other councils are rejected. */
    public SpreadsheetReader reader(OrganizationId organization, CurrentUser user) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImportPlan.DEFAULT_ZONE);
        ExistingOrganizationData known = organizations.of(organization);
        Set<Integer> years =
                CompensationPolicies.forYear(organization, streams).byYear().keySet();
        ImportRights rights = new RoleImportRights(
                reaches.of(user), user.role(), years, known::idOf, email -> people.find(organization, email));
        return new SpreadsheetReader(today, known, rights);
    }

    /** Counts how many of the records exist already. */
    public ImportPreview preview(OrganizationId organization, SpreadsheetReadResult read) {
        ImportIdGenerator ids = new ImportIdGenerator(organization, digests, people);
        PreviewBuilder surveyor = new PreviewBuilder(
                streams, id -> ledger.lastSequenceNumberFor(id.value()).isPresent());
        return surveyor.build(read, ids, organizations.of(organization));
    }

    /**
     * Imports all rows and returns the report.
     *
     * @param administrator the context of the administrator who imports the sheets
     * @param progress receives the progress and may request a stop
     * @throws RuntimeException when something other than a rule stops the import; running it again continues it
     */
    public ImportReport importAll(
            OrganizationId organization,
            CommandContext administrator,
            SpreadsheetReadResult read,
            ImportProgress progress) {
        ImportPreview before = preview(organization, read);
        ImportPlan plan = plan(organization, administrator, read);
        progress.start(plan.size());
        ImportResultCounter tally = new ImportResultCounter();
        play(organization, plan.beginning(), tally, progress);
        playAll(organization, plan.councils(), tally, progress);
        return tally.report(before, preview(organization, read), councils(organization, read));
    }

    private ImportPlan plan(OrganizationId organization, CommandContext administrator, SpreadsheetReadResult read) {
        Set<Integer> withPolicy =
                CompensationPolicies.forYear(organization, streams).byYear().keySet();
        ImportIdGenerator ids = new ImportIdGenerator(organization, digests, people);
        ExistingOrganizationData known = organizations.of(organization);
        return ImportPlan.create(organization, administrator, read, withPolicy, known, ids, clock.instant());
    }

    /** Returns the councils that the sheets name, in order of appearance. */
    public List<ImportedCouncil> councils(OrganizationId organization, SpreadsheetReadResult read) {
        ExistingOrganizationData known = organizations.of(organization);
        return CouncilRows.byCouncil(read, LocalDate.MAX).stream()
                .map(CouncilRows::name)
                .map(name -> new ImportedCouncil(known.idOf(name).orElse(null), name))
                .toList();
    }

    private void playAll(
            OrganizationId organization,
            List<List<ImportCommand>> councils,
            ImportResultCounter tally,
            ImportProgress progress) {
        try (ExecutorService atOnce = Executors.newFixedThreadPool(COUNCILS_AT_ONCE)) {
            List<Future<?>> running = councils.stream()
                    .<Future<?>>map(steps -> atOnce.submit(() -> play(organization, steps, tally, progress)))
                    .toList();
            for (Future<?> council : running) {
                council.get();
            }
        } catch (ExecutionException e) {
            throw new ImportStoppedException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportStoppedException(e);
        }
    }

    private void play(
            OrganizationId organization,
            List<ImportCommand> steps,
            ImportResultCounter tally,
            ImportProgress progress) {
        for (ImportCommand step : steps) {
            progress.throwIfStopped();
            try {
                commands.send(organization, step.caller(), step.subject(), step.command());
                tally.recordSuccess(LedgerStorageEngine.lastAppendedPosition().isPresent());
            } catch (RuleViolation refusal) {
                if (ALREADY_THERE.contains(refusal.slug())) {
                    tally.recordSuccess(false);
                } else {
                    tally.recordViolation(step.place(), refusal);
                }
            }
            progress.increment();
        }
    }
}
