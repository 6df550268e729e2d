package org.longtable.council.compensation;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.compensation.Claim.ClaimStatus;
import org.springframework.stereotype.Component;

@Component
class ApproveClaimHandler {

    private final AggregateStore streams;

    ApproveClaimHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ApproveClaim command, MetaData metaData) {
        streams.decide(
                PayAccountAggregate.class,
                command.account(),
                payAccount -> decide(command, payAccount, EventMetadata.fromMap(metaData)));
    }

    static List<PayAccountEvent> decide(ApproveClaim command, PayAccount account, EventMetadata act) {
        Claim claim = account.requireClaim(command.claim());
        ClaimProcessingNotAllowed.requireOtherCouncilStaff(act, claim);
        boolean approved = claim.requireNotDeclined().standing() == ClaimStatus.APPROVED;
        return approved ? List.of() : List.of(new ClaimApproved(command.account(), command.claim(), claim.amount()));
    }
}
