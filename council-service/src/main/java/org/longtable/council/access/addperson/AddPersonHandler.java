package org.longtable.council.access.addperson;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.ContactPointRegistry;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.WebViolations;
import org.springframework.stereotype.Component;

@Component
class AddPersonHandler {

    private final AggregateStore streams;
    private final ContactPointRegistry addresses;

    AddPersonHandler(AggregateStore streams, ContactPointRegistry addresses) {
        this.streams = streams;
        this.addresses = addresses;
    }

    @CommandHandler
    void handle(AddPerson command) {
        boolean organization =
                streams.readState(command.organization(), OrganizationCreated.class, false, (none, created) -> true);
        streams.decide(PersonAggregate.class, command.person(), person -> {
            List<PersonEvent> decided = decide(command, organization, person);
            addresses.registerEmail(command.email(), command.person());
            return decided;
        });
    }

    static List<PersonEvent> decide(AddPerson command, boolean organizationExists, Person person) {
        if (!organizationExists) {
            throw WebViolations.NO_SUCH_ORGANIZATION.exception();
        }
        if (person.erased()) {
            throw AccessViolations.PERSON_ALREADY_ERASED.exception();
        }
        if (person.organization() != null) {
            throw AddPerson.PERSON_ALREADY_EXISTS.exception();
        }
        return List.of(new PersonAdded(
                command.person(),
                command.organization(),
                command.name(),
                EmailAddress.normalize(command.email()),
                command.phone(),
                LanguageTags.canonicalize(command.language())));
    }
}
