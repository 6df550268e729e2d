package org.longtable.council.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.longtable.contract.OrganizationId;
import org.longtable.council.importing.reading.Spreadsheets;
import org.longtable.council.organization.setpolicy.SetPolicy;
import org.longtable.council.web.Caller;

/**
 * The commands that bring spreadsheets in, in order. The same sheets give the same commands under the same names, as of
 * the dates in the sheets.
 *
 * @param beginning what the organization does before its councils
 * @param councils each council's commands; they do not depend on one another
 */
record ImportPlan(List<ImportStep> beginning, List<List<ImportStep>> councils) {

    /** Where a council is whose meetings the sheets do not have. */
    static final ZoneId DEFAULT_ZONE = ZoneId.of("America/Chicago");

    /**
     * Plans what was read.
     *
     * @param administrator who brings the sheets; acts in the organization
     * @param withPolicy years of which the organization has a policy
     * @param known what the organization has already
     * @param now what would take effect later takes effect now
     */
    static ImportPlan of(
            OrganizationId organization,
            Caller administrator,
            Spreadsheets read,
            Set<Integer> withPolicy,
            KnownOrganization known,
            ImportIds ids,
            Instant now) {
        List<List<ImportStep>> councils = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, DEFAULT_ZONE);
        for (CouncilSheets sheets : CouncilSheets.each(read, today)) {
            PlannedCouncil plan = new PlannedCouncil(administrator, now, new CouncilIds(ids, sheets, known));
            RosterSteps roster = new RosterSteps(plan, sheets);
            roster.open(organization);
            new MeetingSteps(plan, sheets).plan();
            new ClaimSteps(plan, sheets).plan();
            new IdeaSteps(plan, sheets).plan();
            roster.farewells();
            councils.add(plan.steps());
        }
        return new ImportPlan(policies(organization, administrator, read, withPolicy, ids), List.copyOf(councils));
    }

    /** How many commands it has. */
    long size() {
        return beginning.size() + councils.stream().mapToLong(List::size).sum();
    }

    private static List<ImportStep> policies(
            OrganizationId organization,
            Caller administrator,
            Spreadsheets read,
            Set<Integer> withPolicy,
            ImportIds ids) {
        StatedRates rates = new StatedRates(read.compensation());
        List<ImportStep> steps = new ArrayList<>();
        rates.years().forEach((year, claims) -> {
            if (!withPolicy.contains(year)) {
                SetPolicy policy = rates.policy(organization, year);
                String request = ids.request(policy, organization.value() + year);
                Instant start =
                        LocalDate.of(year, 1, 1).atStartOfDay(DEFAULT_ZONE).toInstant();
                Caller caller = new Caller(
                        administrator.person(),
                        administrator.role(),
                        null,
                        request,
                        administrator.correlation(),
                        administrator.reason(),
                        start);
                steps.add(new ImportStep(claims.getFirst().place(), caller, organization, policy));
            }
        });
        return List.copyOf(steps);
    }
}
