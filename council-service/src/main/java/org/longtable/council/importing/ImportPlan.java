package org.longtable.council.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.longtable.contract.OrganizationId;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;
import org.longtable.council.organization.SetCompensationPolicy;
import org.longtable.council.web.CommandContext;

/**
 * Holds the ordered commands that import the spreadsheets. The same sheets give the same commands with the same identifiers and the dates
 * in the sheets.
 *
 * @param beginning the commands of the organization before those of its councils
 * @param councils the commands of each council; councils do not depend on one another
 */
record ImportPlan(List<ImportCommand> beginning, List<List<ImportCommand>> councils) {

    /** The time zone of a council without meetings in the sheets. */
    static final ZoneId DEFAULT_ZONE = ZoneId.of("America/Chicago");

    /**
     * Plans the commands for the rows that were read.
     *
     * @param administrator the context of the administrator who imports the sheets
     * @param withPolicy the years for which the organization has a policy
     * @param known the organization's existing data
     * @param now the effective time of commands that the sheets date in the future
     */
    static ImportPlan create(
            OrganizationId organization,
            CommandContext administrator,
            SpreadsheetReadResult read,
            Set<Integer> withPolicy,
            ExistingOrganizationData known,
            ImportIdGenerator ids,
            Instant now) {
        List<List<ImportCommand>> councils = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, DEFAULT_ZONE);
        for (CouncilRows sheets : CouncilRows.byCouncil(read, today)) {
            CouncilPlanBuilder plan =
                    new CouncilPlanBuilder(administrator, now, new RowReferenceResolver(ids, sheets, known));
            RosterImportPlanner roster = new RosterImportPlanner(plan, sheets);
            roster.open(organization);
            new MeetingImportPlanner(plan, sheets).plan();
            new ClaimImportPlanner(plan, sheets).plan();
            new IdeaImportPlanner(plan, sheets).plan();
            roster.planDepartures();
            councils.add(plan.build());
        }
        return new ImportPlan(policies(organization, administrator, read, withPolicy, ids), List.copyOf(councils));
    }

    /** Returns the number of commands. */
    long size() {
        return beginning.size() + councils.stream().mapToLong(List::size).sum();
    }

    private static List<ImportCommand> policies(
            OrganizationId organization,
            CommandContext administrator,
            SpreadsheetReadResult read,
            Set<Integer> withPolicy,
            ImportIdGenerator ids) {
        InferredPolicies rates = new InferredPolicies(read.compensation());
        List<ImportCommand> steps = new ArrayList<>();
        rates.claimsByYear().forEach((year, claims) -> {
            if (!withPolicy.contains(year)) {
                SetCompensationPolicy policy = rates.policy(organization, year);
                String request = ids.idempotencyKey(policy, organization.value() + year);
                Instant start =
                        LocalDate.of(year, 1, 1).atStartOfDay(DEFAULT_ZONE).toInstant();
                CommandContext caller = new CommandContext(
                        administrator.person(),
                        administrator.role(),
                        null,
                        request,
                        administrator.correlation(),
                        administrator.reason(),
                        start);
                steps.add(new ImportCommand(claims.getFirst().place(), caller, organization, policy));
            }
        });
        return List.copyOf(steps);
    }
}
