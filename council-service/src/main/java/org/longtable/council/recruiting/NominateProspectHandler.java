package org.longtable.council.recruiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.Personal;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.council.access.PersonReference;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class NominateProspectHandler {

    private final AggregateStore streams;

    NominateProspectHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(NominateProspect command) {
        CouncilSeatRules terms = CouncilSeatRules.read(streams, command.council());
        Personal name = PersonReference.read(streams, command.person()).nameFor(terms.organization());
        streams.decide(RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, name, roster));
    }

    static List<RosterEvent> decide(NominateProspect command, Personal name, Roster roster) {
        Roster.Membership known = roster.ways().get(command.advisor());
        if (known != null && known.person().equals(command.person())) {
            return List.of();
        }
        if (known != null) {
            throw RecruitingViolations.ALREADY_NOMINATED.exception();
        }
        roster.requireNoOngoingMembership(command.person());
        return List.of(new ProspectNominated(
                RosterId.of(command.council()),
                command.advisor(),
                command.person(),
                name,
                command.relationship().seat(),
                command.relationship(),
                command.source()));
    }
}
