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
 * Limits an import to what the current user's role covers: the councils of the role, and people whom the role reaches. Only administrators
 * of the whole organization can open councils, and only a role for the whole organization can set pay rates.
 */
final class RoleImportRights implements ImportRights {

    private final RoleScope reach;
    private final Role role;
    private final Set<Integer> yearsWithRates;
    private final Function<String, Optional<CouncilId>> councils;
    private final Function<String, Optional<PersonId>> people;
    private final Map<String, Boolean> reached = new HashMap<>();

    /**
     * Creates the rights for one request of the current user.
     *
     * @param reach the scope of the role
     * @param role the role of the current user
     * @param yearsWithRates the years for which the organization has pay rates
     * @param councils finds the organization's councils by name
     * @param people finds the organization's people by email address
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

    /** Rejects a person of other councils, who joins by accepting a nomination and not by a row of a sheet. */
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
