package org.longtable.council.access.takebackerasurerequest;

import java.util.List;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ErasureRequestTakenBack;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonCommand;
import org.longtable.council.commandhandling.DecisionContext;

/** Withdraws a person's own request to be erased. */
public record WithdrawErasureRequest(OrganizationId organization, PersonId person) implements PersonCommand {
    @Override
    public List<PersonEvent> decide(Person person, DecisionContext context) {
        return person.requireKnownTo(organization()).erasureRequested()
                ? List.of(new ErasureRequestTakenBack(person()))
                : List.of();
    }
}
