package org.longtable.council.access.endrole;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.Role;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.RoleEnded;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class EndRoleHandler {

    private final Streams streams;

    EndRoleHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(EndRole command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person, act));
    }

    static List<AccessEvent> decide(EndRole command, Person person, Act act) {
        person.orRefuse(command.organization());
        if (command.role() == Role.ADMINISTRATOR && act.actor().equals(command.person())) {
            throw new NobodyEndsTheirOwnAdministration();
        }
        if (!person.roles().contains(new Person.Held(command.role(), command.council()))) {
            return List.of();
        }
        return List.of(new RoleEnded(command.person(), command.role(), command.council()));
    }
}
