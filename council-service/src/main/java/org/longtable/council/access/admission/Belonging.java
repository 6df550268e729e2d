package org.longtable.council.access.admission;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.springframework.stereotype.Component;

/** Whether what an address names belongs to the council that it names. */
@Component
class Belonging {

    private static final List<String> OF_ONE_COUNCIL = List.of("idea", "meeting", "opportunity");

    private final EventStore events;

    Belonging(EventStore events) {
        this.events = events;
    }

    /**
     * Refuses what began in another council. What does not exist at all passes: the command says it better.
     *
     * @param variables of the address, by name
     * @throws NotOfThisCouncil when it began elsewhere
     */
    void orRefuse(CouncilId council, Map<String, String> variables) {
        for (String name : OF_ONE_COUNCIL) {
            String stream = variables.get(name);
            if (stream != null) {
                DomainEventStream facts = events.readEvents(stream);
                refuseElsewhere(council, facts.hasNext() ? facts.next() : null);
            }
        }
        String account = variables.get("account");
        String claim = variables.get("claim");
        if (account != null && claim != null) {
            refuseElsewhere(council, submission(account, claim));
        }
    }

    /** An account holds a person's claims at all councils of the organization. */
    private @Nullable DomainEventMessage<?> submission(String account, String claim) {
        DomainEventStream facts = events.readEvents(account);
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            if (fact.getPayload() instanceof ClaimSubmitted submitted
                    && submitted.claim().value().equals(claim)) {
                return fact;
            }
        }
        return null;
    }

    private static void refuseElsewhere(CouncilId council, @Nullable DomainEventMessage<?> beginning) {
        if (beginning != null && !council.value().equals(beginning.getMetaData().get(Act.COUNCIL))) {
            throw new NotOfThisCouncil();
        }
    }
}
