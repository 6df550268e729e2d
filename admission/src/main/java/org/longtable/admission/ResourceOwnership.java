package org.longtable.admission;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.springframework.stereotype.Component;

/** The component checks that the resources named in a request belong to the council named in it. */
@Component
class ResourceOwnership {

    private static final List<String> OF_ONE_COUNCIL = List.of("idea", "meeting", "opportunity");

    private final EventFolder facts;

    ResourceOwnership(EventFolder facts) {
        this.facts = facts;
    }

    /**
     * Returns whether every resource in the request belongs to the council. A resource that does not exist passes,
     * because the endpoint answers it with a better message.
     */
    boolean isOwnedBy(CouncilId council, RequestTarget asked) {
        return OF_ONE_COUNCIL.stream()
                        .flatMap(name -> asked.variable(name).stream())
                        .allMatch(stream -> isOf(council, facts.firstMetadata(stream)))
                && isOf(council, submission(asked));
    }

    /** Returns whether a stream began in a council or does not exist. */
    boolean isOf(CouncilId council, String stream) {
        return isOf(council, facts.firstMetadata(stream));
    }

    /**
     * Returns the metadata of the submitted claim. It is needed because an account holds a person's claims at all
     * councils of the organization.
     */
    private Optional<MetaData> submission(RequestTarget asked) {
        return asked.variable("account").flatMap(account -> asked.variable("claim")
                .flatMap(claim -> facts.firstMatchingMetadata(
                        account, ClaimSubmitted.class, it -> it.claim().value().equals(claim))));
    }

    private static boolean isOf(CouncilId council, Optional<MetaData> beginning) {
        return beginning.isEmpty() || council.value().equals(beginning.get().get(EventMetadata.COUNCIL));
    }
}
