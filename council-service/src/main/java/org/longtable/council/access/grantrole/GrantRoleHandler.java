package org.longtable.council.access.grantrole;

import org.longtable.council.web.WebViolations;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.RoleGranted;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class GrantRoleHandler {

    private final AggregateStore streams;

    GrantRoleHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(GrantRole command) {
        Optional<OrganizationId> owner = owner(command.council());
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, owner, person));
    }

    private Optional<OrganizationId> owner(@Nullable CouncilId council) {
        if (council == null) {
            return Optional.empty();
        }
        return streams.readState(
                council, CouncilOpened.class, Optional.empty(), (none, opened) -> Optional.of(opened.organization()));
    }

    static List<PersonEvent> decide(GrantRole command, Optional<OrganizationId> councilOwner, Person person) {
        person.requireKnownTo(command.organization());
        if (command.role() == Role.SYSTEM || command.role() == Role.ANONYMOUS) {
            throw GrantRole.ROLE_NOT_ASSIGNABLE.exception();
        }
        if (command.role() == Role.ADMINISTRATOR && command.council() != null) {
            throw GrantRole.ADMINISTRATOR_ROLE_IS_ORGANIZATION_WIDE.exception(Map.of("field", "council"));
        }
        if (command.council() != null && !councilOwner.equals(Optional.of(command.organization()))) {
            throw WebViolations.NO_SUCH_COUNCIL.exception();
        }
        if (person.roles().contains(new Person.RoleAssignment(command.role(), command.council()))) {
            return List.of();
        }
        return List.of(new RoleGranted(command.person(), command.role(), command.council()));
    }
}
