package org.longtable.council.access.eraseperson;

import java.util.List;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonCommand;
import org.longtable.council.commandhandling.DecisionContext;

/** Erases a person permanently. */
public record ErasePerson(OrganizationId organization, PersonId person, ErasureReason reason) implements PersonCommand {
    @Override
    public List<PersonEvent> decide(Person person, DecisionContext context) {
        EventMetadata act = context.metadata();
        CannotEraseYourself.requireOtherPerson(act, this);
        person.requireKnownTo(organization());
        return List.of(new PersonErased(person(), reason()));
    }
}
