package org.longtable.council.compensation.approveclaim;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.council.compensation.Claim;
import org.longtable.council.compensation.Claim.Standing;
import org.longtable.council.compensation.OnlyCoordinatorsPay;
import org.longtable.council.compensation.PayAccount;
import org.longtable.council.compensation.PayAccountAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class ApproveClaimHandler {

    private final Streams streams;

    ApproveClaimHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ApproveClaim command, MetaData metaData) {
        streams.decide(
                PayAccountAggregate.class,
                command.account(),
                payAccount -> decide(command, payAccount, Act.from(metaData)));
    }

    static List<PayAccountEvent> decide(ApproveClaim command, PayAccount account, Act act) {
        Claim claim = account.claim(command.claim());
        OnlyCoordinatorsPay.refuseUnless(act, claim);
        boolean approved = claim.unlessDeclined().standing() == Standing.APPROVED;
        return approved ? List.of() : List.of(new ClaimApproved(command.account(), command.claim(), claim.amount()));
    }
}
