package org.longtable.council.access.requesterasure;

import java.util.List;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonCommand;
import org.longtable.council.commandhandling.DecisionContext;

/** Records that the acting person asks to be erased, which an administrator then carries out. */
public record RequestErasure(OrganizationId organization, PersonId person) implements PersonCommand {
    @Override
    public List<PersonEvent> decide(Person person, DecisionContext context) {
        return person.requireKnownTo(organization()).erasureRequested()
                ? List.of()
                : List.of(new ErasureRequested(person()));
    }
}
