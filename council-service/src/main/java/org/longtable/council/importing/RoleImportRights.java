package org.longtable.council.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.longtable.admission.RoleScope;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.importing.parsing.ImportRights;

/**
 * What the role of a signed-in user lets an import change: the councils that the role covers, with people whom it reaches. Only
 * administrators of the whole organization open councils, and only a role held for the whole organization sets pay rates.
 */
final class RoleImportRights implements ImportRights {

    private final RoleScope reach;
    private final Role role;
    private final Set<Integer> yearsWithRates;
    private final Function<String, Optional<CouncilId>> councils;
    private final Function<String, Optional<PersonId>> people;
    private final Map<String, Boolean> reached = new HashMap<>();

    /**
     * Answers for one request of a signed-in user.
     *
     * @param reach what the role covers in which they ask
     * @param role that role
     * @param yearsWithRates years for which the organization has pay rates
     * @param councils the organization's councils by name
     * @param people the organization's people by address
     */
    RoleImportRights(
            RoleScope reach,
            Role role,
            Set<Integer> yearsWithRates,
            Function<String, Optional<CouncilId>> councils,
            Function<String, Optional<PersonId>> people) {
        this.reach = reach;
        this.role = role;
        this.yearsWithRates = Set.copyOf(yearsWithRates);
        this.councils = councils;
        this.people = people;
    }

    @Override
    public boolean mayOpenCouncils() {
        return reach.coversOrganization() && role == Role.ADMINISTRATOR;
    }

    @Override
    public boolean mayChange(String council) {
        return reach.coversOrganization()
                || councils.apply(council).map(reach::covers).orElse(false);
    }

    /** A person of other councils joins by accepting a nomination, not by a row of a sheet. */
    @Override
    public boolean mayBring(String council, String email) {
        return reach.coversOrganization()
                || reached.computeIfAbsent(
                        email, it -> people.apply(it).map(reach::seats).orElse(true));
    }

    @Override
    public boolean mayClaimFor(int year) {
        return reach.coversOrganization() || yearsWithRates.contains(year);
    }
}
