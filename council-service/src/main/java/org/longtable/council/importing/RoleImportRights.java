package org.longtable.council.importing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.longtable.admission.Claimant;
import org.longtable.admission.RoleCoverage;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.importing.reading.ImportRights;

/**
 * What the role of a signed-in user lets an import change: the councils that the role covers, with people whom it reaches. Only
 * administrators of the whole organization open councils, and only a role held for the whole organization sets pay rates.
 */
final class RoleImportRights implements ImportRights {

    private final RoleCoverage roles;
    private final Claimant user;
    private final Set<Integer> yearsWithRates;
    private final Function<String, Optional<CouncilId>> councils;
    private final Function<String, Optional<PersonId>> people;
    private final boolean wholeOrganization;
    private final Map<CouncilId, Boolean> covered = new ConcurrentHashMap<>();
    private final Map<String, Boolean> reached = new ConcurrentHashMap<>();

    /**
     * Asks for a user.
     *
     * @param yearsWithRates years for which the organization has pay rates
     * @param councils the organization's councils by name
     * @param people the organization's people by address
     */
    RoleImportRights(
            RoleCoverage roles,
            Claimant user,
            Set<Integer> yearsWithRates,
            Function<String, Optional<CouncilId>> councils,
            Function<String, Optional<PersonId>> people) {
        this.roles = roles;
        this.user = user;
        this.yearsWithRates = Set.copyOf(yearsWithRates);
        this.councils = councils;
        this.people = people;
        this.wholeOrganization = roles.covers(user, null);
    }

    @Override
    public boolean mayOpenCouncils() {
        return wholeOrganization && user.role() == Role.ADMINISTRATOR;
    }

    @Override
    public boolean mayChange(String council) {
        return wholeOrganization
                || councils.apply(council)
                        .map(id -> covered.computeIfAbsent(id, it -> roles.covers(user, it)))
                        .orElse(false);
    }

    /** A person of other councils joins by accepting a nomination, not by a row of a sheet. */
    @Override
    public boolean mayBring(String council, String email) {
        return wholeOrganization
                || reached.computeIfAbsent(email, it -> people.apply(it)
                        .map(person -> roles.reaches(user, person))
                        .orElse(true));
    }

    @Override
    public boolean mayClaimFor(int year) {
        return wholeOrganization || yearsWithRates.contains(year);
    }
}
