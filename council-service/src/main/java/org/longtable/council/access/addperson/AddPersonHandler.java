package org.longtable.council.access.addperson;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.PersonAdded;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.Addresses;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.Languages;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.access.PersonAlreadyKnown;
import org.longtable.council.access.PersonErasedBefore;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.NoSuchOrganization;
import org.springframework.stereotype.Component;

@Component
class AddPersonHandler {

    private final Streams streams;
    private final Addresses addresses;

    AddPersonHandler(Streams streams, Addresses addresses) {
        this.streams = streams;
        this.addresses = addresses;
    }

    @CommandHandler
    void handle(AddPerson command) {
        boolean organization =
                streams.read(command.organization(), OrganizationCreated.class, false, (none, created) -> true);
        streams.decide(PersonAggregate.class, command.person(), person -> {
            List<AccessEvent> decided = decide(command, organization, person);
            addresses.noteEmail(command.email(), command.person());
            return decided;
        });
    }

    static List<AccessEvent> decide(AddPerson command, boolean organizationExists, Person person) {
        if (!organizationExists) {
            throw new NoSuchOrganization();
        }
        if (person.erased()) {
            throw new PersonErasedBefore();
        }
        if (person.organization() != null) {
            throw new PersonAlreadyKnown();
        }
        return List.of(new PersonAdded(
                command.person(),
                command.organization(),
                command.name(),
                EmailAddress.normal(command.email()),
                command.phone(),
                Languages.checked(command.language())));
    }
}
