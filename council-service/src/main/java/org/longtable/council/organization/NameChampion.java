package org.longtable.council.organization;

import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.council.access.PersonReference;
import org.longtable.council.commandhandling.DecisionContext;

/** Names a council's champion. */
public record NameChampion(CouncilId council, PersonId person) implements CouncilCommand {
    @Override
    public List<CouncilEvent> decide(Council council, DecisionContext context) {
        PersonReference person = PersonReference.read(context.streams(), person());
        OrganizationId organization = council.requireOpen().organization();
        if (person().equals(council.champion())) {
            return List.of();
        }
        return List.of(new ChampionNamed(council(), person(), person.nameFor(organization)));
    }
}
