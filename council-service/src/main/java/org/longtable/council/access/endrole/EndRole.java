package org.longtable.council.access.endrole;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonCommand;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Ends a person's role.
 *
 * @param council the council, or null for the whole organization
 */
public record EndRole(
        OrganizationId organization,
        PersonId person,
        Role role,
        @Nullable CouncilId council) implements PersonCommand {
    /** Rejects an administrator who ends their own administrator role, so that one always remains. */
    static final Violation CANNOT_END_OWN_ADMINISTRATOR_ROLE =
            Violation.forbidden("nobody-ends-their-own-administration");

    @Override
    public List<PersonEvent> decide(Person person, DecisionContext context) {
        EventMetadata act = context.metadata();
        person.requireKnownTo(organization());
        if (role() == Role.ADMINISTRATOR && act.actor().equals(person())) {
            throw CANNOT_END_OWN_ADMINISTRATOR_ROLE.exception();
        }
        if (!person.roles().contains(new Person.RoleAssignment(role(), council()))) {
            return List.of();
        }
        return List.of(new RoleEnded(person(), role(), council()));
    }
}
