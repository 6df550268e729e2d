package org.longtable.council.compensation.deferclaim;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.council.compensation.Claim;
import org.longtable.council.compensation.ClaimAlreadyPaid;
import org.longtable.council.compensation.OnlyOwnClaims;
import org.longtable.council.compensation.PayAccount;
import org.longtable.council.compensation.PayAccountAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class DeferClaimHandler {

    private final Streams streams;

    DeferClaimHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(DeferClaim command, MetaData metaData) {
        streams.decide(
                PayAccountAggregate.class,
                command.account(),
                payAccount -> decide(command, payAccount, Act.from(metaData)));
    }

    static List<PayAccountEvent> decide(DeferClaim command, PayAccount account, Act act) {
        Claim claim = account.claim(command.claim());
        OnlyOwnClaims.refuseUnless(act, claim.submitted().person());
        if (claim.unlessDeclined().settled()) {
            throw new ClaimAlreadyPaid();
        }
        boolean already = command.until().equals(claim.deferredUntil());
        return already ? List.of() : List.of(new ClaimDeferred(command.account(), command.claim(), command.until()));
    }
}
