package org.longtable.council.organization;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.council.access.PersonReference;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class NameChampionHandler {

    private final AggregateStore streams;

    NameChampionHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(NameChampion command) {
        PersonReference person = PersonReference.read(streams, command.person());
        streams.decide(CouncilAggregate.class, command.council(), council -> decide(command, person, council));
    }

    static List<CouncilEvent> decide(NameChampion command, PersonReference person, Council council) {
        OrganizationId organization = council.requireOpen().organization();
        if (command.person().equals(council.champion())) {
            return List.of();
        }
        return List.of(new ChampionNamed(command.council(), command.person(), person.nameFor(organization)));
    }
}
