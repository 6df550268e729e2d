package org.longtable.admission;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.springframework.stereotype.Component;

/** Whether what an address names belongs to the council that it names. */
@Component
class Belonging {

    private static final List<String> OF_ONE_COUNCIL = List.of("idea", "meeting", "opportunity");

    private final Facts facts;

    Belonging(Facts facts) {
        this.facts = facts;
    }

    /** Whether nothing that is asked for began in another council. What does not exist at all passes: the endpoint says it better. */
    boolean holds(CouncilId council, Asked asked) {
        return OF_ONE_COUNCIL.stream()
                        .flatMap(name -> asked.variable(name).stream())
                        .allMatch(stream -> isOf(council, facts.beginning(stream)))
                && isOf(council, submission(asked));
    }

    /** Whether a stream began in a council, or does not exist. */
    boolean isOf(CouncilId council, String stream) {
        return isOf(council, facts.beginning(stream));
    }

    /** An account holds a person's claims at all councils of the organization. */
    private Optional<MetaData> submission(Asked asked) {
        return asked.variable("account").flatMap(account -> asked.variable("claim")
                .flatMap(claim -> facts.first(
                        account, ClaimSubmitted.class, it -> it.claim().value().equals(claim))));
    }

    private static boolean isOf(CouncilId council, Optional<MetaData> beginning) {
        return beginning.isEmpty() || council.value().equals(beginning.get().get(Act.COUNCIL));
    }
}
