package org.longtable.council.access.endrole;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Role;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.RoleEnded;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class EndRoleHandler {

    private final AggregateStore streams;

    EndRoleHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(EndRole command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person, act));
    }

    static List<PersonEvent> decide(EndRole command, Person person, EventMetadata act) {
        person.requireKnownTo(command.organization());
        if (command.role() == Role.ADMINISTRATOR && act.actor().equals(command.person())) {
            throw EndRole.CANNOT_END_OWN_ADMINISTRATOR_ROLE.exception();
        }
        if (!person.roles().contains(new Person.RoleAssignment(command.role(), command.council()))) {
            return List.of();
        }
        return List.of(new RoleEnded(command.person(), command.role(), command.council()));
    }
}
