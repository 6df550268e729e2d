package org.longtable.council.compensation;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.compensation.Claim.ClaimStatus;
import org.springframework.stereotype.Component;

@Component
class DeclineClaimHandler {

    private final AggregateStore streams;

    DeclineClaimHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(DeclineClaim command, MetaData metaData) {
        streams.decide(
                PayAccountAggregate.class,
                command.account(),
                payAccount -> decide(command, payAccount, EventMetadata.fromMap(metaData)));
    }

    static List<PayAccountEvent> decide(DeclineClaim command, PayAccount account, EventMetadata act) {
        Claim claim = account.requireClaim(command.claim());
        PersonId person = claim.submitted().person();
        CannotClaimForSomeoneElse.requireSelfOrCouncilStaff(act, person);
        if (claim.standing() == ClaimStatus.DECLINED) {
            return List.of();
        }
        if (!claim.payments().isEmpty()) {
            throw ClaimViolations.CLAIM_ALREADY_PAID.exception();
        }
        return List.of(new ClaimDeclined(
                command.account(), command.claim(), claim.amount(), new Personal(person, command.reason())));
    }
}
