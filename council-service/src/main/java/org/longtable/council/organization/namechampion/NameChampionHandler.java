package org.longtable.council.organization.namechampion;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.council.access.KnownPerson;
import org.longtable.council.deciding.Streams;
import org.longtable.council.organization.Council;
import org.longtable.council.organization.CouncilAggregate;
import org.springframework.stereotype.Component;

@Component
class NameChampionHandler {

    private final Streams streams;

    NameChampionHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(NameChampion command) {
        KnownPerson person = KnownPerson.read(streams, command.person());
        streams.decide(CouncilAggregate.class, command.council(), council -> decide(command, person, council));
    }

    static List<CouncilEvent> decide(NameChampion command, KnownPerson person, Council council) {
        OrganizationId organization = council.openOrRefuse().organization();
        if (command.person().equals(council.champion())) {
            return List.of();
        }
        return List.of(new ChampionNamed(command.council(), command.person(), person.nameIn(organization)));
    }
}
