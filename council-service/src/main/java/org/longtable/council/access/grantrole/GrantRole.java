package org.longtable.council.access.grantrole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonCommand;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.WebViolations;

/**
 * Grants a person a role.
 *
 * @param council the council, or null for the whole organization
 */
public record GrantRole(
        OrganizationId organization,
        PersonId person,
        Role role,
        @Nullable CouncilId council) implements PersonCommand {
    /** Rejects granting the system role or the anonymous role to a person. */
    static final Violation ROLE_NOT_ASSIGNABLE = Violation.invalid("role-not-for-people");

    /** Rejects an administrator role that is limited to one council. */
    static final Violation ADMINISTRATOR_ROLE_IS_ORGANIZATION_WIDE = Violation.invalid("administrators-are-of-all");

    @Override
    public List<PersonEvent> decide(Person person, DecisionContext context) {
        Optional<OrganizationId> owner = owner(context.streams(), council());
        Optional<OrganizationId> councilOwner = owner;
        person.requireKnownTo(organization());
        if (role() == Role.SYSTEM || role() == Role.ANONYMOUS) {
            throw ROLE_NOT_ASSIGNABLE.exception();
        }
        if (role() == Role.ADMINISTRATOR && council() != null) {
            throw ADMINISTRATOR_ROLE_IS_ORGANIZATION_WIDE.exception(Map.of("field", "council"));
        }
        if (council() != null && !councilOwner.equals(Optional.of(organization()))) {
            throw WebViolations.NO_SUCH_COUNCIL.exception();
        }
        if (person.roles().contains(new Person.RoleAssignment(role(), council()))) {
            return List.of();
        }
        return List.of(new RoleGranted(person(), role(), council()));
    }

    private static Optional<OrganizationId> owner(AggregateStore streams, @Nullable CouncilId council) {
        if (council == null) {
            return Optional.empty();
        }
        return streams.readState(
                council, CouncilOpened.class, Optional.empty(), (none, opened) -> Optional.of(opened.organization()));
    }
}
