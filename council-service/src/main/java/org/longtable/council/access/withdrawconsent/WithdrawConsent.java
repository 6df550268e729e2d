package org.longtable.council.access.withdrawconsent;

import java.util.List;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.ConsentWithdrawn;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonCommand;
import org.longtable.council.commandhandling.DecisionContext;

/** Withdraws a consent of the acting person. */
public record WithdrawConsent(OrganizationId organization, PersonId person, ConsentKind kind) implements PersonCommand {
    @Override
    public List<PersonEvent> decide(Person person, DecisionContext context) {
        return person.requireKnownTo(organization()).consents().has(kind())
                ? List.of(new ConsentWithdrawn(person(), kind()))
                : List.of();
    }
}
