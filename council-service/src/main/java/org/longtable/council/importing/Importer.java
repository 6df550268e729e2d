package org.longtable.council.importing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.longtable.admission.Claimant;
import org.longtable.admission.RoleReaches;
import org.longtable.contract.OrganizationId;
import org.longtable.council.access.PersonDirectory;
import org.longtable.council.access.PersonIds;
import org.longtable.council.compensation.Policies;
import org.longtable.council.deciding.Refusal;
import org.longtable.council.deciding.Streams;
import org.longtable.council.importing.ImportReport.ImportedCouncil;
import org.longtable.council.importing.reading.ImportRights;
import org.longtable.council.importing.reading.SpreadsheetReader;
import org.longtable.council.importing.reading.Spreadsheets;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.eventstore.LedgerStorageEngine;
import org.springframework.stereotype.Component;

/**
 * Carries out what spreadsheets say, by the commands that people use. What is there already stays as it is, so that an
 * import that was stopped is completed by running it again.
 */
@Component
public class Importer {

    /** Councils do not depend on one another; a ledger takes what many append at once in one commit. */
    private static final int COUNCILS_AT_ONCE = 17;

    /** What a rule says when the row was brought in before, or has gone its way here since. */
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

    private final Commands commands;
    private final Streams streams;
    private final PersonIds digests;
    private final PersonDirectory people;
    private final RoleReaches reaches;
    private final KnownOrganizations organizations;
    private final LedgerStorageEngine ledger;
    private final InstantSource clock;

    Importer(
            Commands commands,
            Streams streams,
            PersonIds digests,
            PersonDirectory people,
            RoleReaches reaches,
            KnownOrganizations organizations,
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

    /** Reads sheets as of now, against what an organization has; one that does not exist has nothing. */
    public SpreadsheetReader reader(OrganizationId organization) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImportPlan.DEFAULT_ZONE);
        return new SpreadsheetReader(today, organizations.of(organization));
    }

    /** Reads sheets as of now for a user whose role may cover only some councils: rows beyond it are rejected. */
    public SpreadsheetReader reader(OrganizationId organization, Claimant user) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImportPlan.DEFAULT_ZONE);
        KnownOrganization known = organizations.of(organization);
        Set<Integer> years = Policies.of(organization, streams).byYear().keySet();
        ImportRights rights = new RoleImportRights(
                reaches.of(user), user.role(), years, known::idOf, email -> people.find(organization, email));
        return new SpreadsheetReader(today, known, rights);
    }

    /** How much of what was read the organization has already. */
    public Survey survey(OrganizationId organization, Spreadsheets read) {
        ImportIds ids = new ImportIds(organization, digests, people);
        Surveyor surveyor = new Surveyor(
                streams, id -> ledger.lastSequenceNumberFor(id.value()).isPresent());
        return surveyor.survey(read, ids, organizations.of(organization));
    }

    /**
     * Brings in what was read and returns when all is done.
     *
     * @param administrator who brings it; runs the organization
     * @param progress is told about every command, and may ask to stop
     * @throws RuntimeException when something else than a rule stops it; running it again goes on from there
     */
    public ImportReport run(
            OrganizationId organization, Caller administrator, Spreadsheets read, ImportProgress progress) {
        Survey before = survey(organization, read);
        ImportPlan plan = plan(organization, administrator, read);
        progress.begins(plan.size());
        ImportTally tally = new ImportTally();
        play(organization, plan.beginning(), tally, progress);
        playAll(organization, plan.councils(), tally, progress);
        return tally.report(before, survey(organization, read), councils(organization, read));
    }

    private ImportPlan plan(OrganizationId organization, Caller administrator, Spreadsheets read) {
        Set<Integer> withPolicy = Policies.of(organization, streams).byYear().keySet();
        ImportIds ids = new ImportIds(organization, digests, people);
        KnownOrganization known = organizations.of(organization);
        return ImportPlan.of(organization, administrator, read, withPolicy, known, ids, clock.instant());
    }

    /** The councils that sheets name, in the order in which they appear. */
    public List<ImportedCouncil> councils(OrganizationId organization, Spreadsheets read) {
        KnownOrganization known = organizations.of(organization);
        return CouncilSheets.each(read, LocalDate.MAX).stream()
                .map(CouncilSheets::name)
                .map(name -> new ImportedCouncil(known.idOf(name).orElse(null), name))
                .toList();
    }

    private void playAll(
            OrganizationId organization, List<List<ImportStep>> councils, ImportTally tally, ImportProgress progress) {
        try (ExecutorService atOnce = Executors.newFixedThreadPool(COUNCILS_AT_ONCE)) {
            List<Future<?>> running = councils.stream()
                    .<Future<?>>map(steps -> atOnce.submit(() -> play(organization, steps, tally, progress)))
                    .toList();
            for (Future<?> council : running) {
                council.get();
            }
        } catch (ExecutionException e) {
            throw new ImportStopped(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportStopped(e);
        }
    }

    private void play(OrganizationId organization, List<ImportStep> steps, ImportTally tally, ImportProgress progress) {
        for (ImportStep step : steps) {
            progress.refuseIfStopped();
            try {
                commands.send(organization, step.caller(), step.subject(), step.command());
                tally.carriedOut(LedgerStorageEngine.lastAppend().isPresent());
            } catch (Refusal refusal) {
                if (ALREADY_THERE.contains(refusal.slug())) {
                    tally.carriedOut(false);
                } else {
                    tally.refused(step.place(), refusal);
                }
            }
            progress.step();
        }
    }
}
