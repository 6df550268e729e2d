package org.longtable.council.access.grantrole;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Role;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.RoleGranted;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.NoSuchCouncil;
import org.springframework.stereotype.Component;

@Component
class GrantRoleHandler {

    private final Streams streams;

    GrantRoleHandler(Streams streams) {
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
        return streams.read(
                council, CouncilOpened.class, Optional.empty(), (none, opened) -> Optional.of(opened.organization()));
    }

    static List<AccessEvent> decide(GrantRole command, Optional<OrganizationId> councilOwner, Person person) {
        person.orRefuse(command.organization());
        if (command.role() == Role.SYSTEM || command.role() == Role.ANONYMOUS) {
            throw new RoleNotForPeople();
        }
        if (command.role() == Role.ADMINISTRATOR && command.council() != null) {
            throw new AdministratorsAreOfAll();
        }
        if (command.council() != null && !councilOwner.equals(Optional.of(command.organization()))) {
            throw new NoSuchCouncil();
        }
        if (person.roles().contains(new Person.Held(command.role(), command.council()))) {
            return List.of();
        }
        return List.of(new RoleGranted(command.person(), command.role(), command.council()));
    }
}
