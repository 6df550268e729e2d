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

/** Holds the ordered commands that import the spreadsheets. */
/**
 * The commands that bring spreadsheets in, in order. The same sheets give the same commands under the same names, as of
 * the dates in the sheets.
 *
 * @param beginning what the organization does before its councils
 * @param councils each council's commands; they do not depend on one another
 */
record ImportPlan(List<ImportCommand> beginning, List<List<ImportCommand>> councils) {

    /** Where a council is whose meetings the sheets do not have. */
    static final ZoneId DEFAULT_ZONE = ZoneId.of("America/Chicago");

    /**
     * Plans the commands for the rows that were read.
     *
     * @param administrator who brings the sheets; acts in the organization
     * @param withPolicy years of which the organization has a policy
     * @param known what the organization has already
     * @param now what would take effect later takes effect now
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

    /** How many commands it has. */
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
