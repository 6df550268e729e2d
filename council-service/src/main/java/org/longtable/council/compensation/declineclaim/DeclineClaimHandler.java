package org.longtable.council.compensation.declineclaim;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.council.compensation.Claim;
import org.longtable.council.compensation.Claim.Standing;
import org.longtable.council.compensation.ClaimAlreadyPaid;
import org.longtable.council.compensation.OnlyOwnClaims;
import org.longtable.council.compensation.PayAccount;
import org.longtable.council.compensation.PayAccountAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class DeclineClaimHandler {

    private final Streams streams;

    DeclineClaimHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(DeclineClaim command, MetaData metaData) {
        streams.decide(
                PayAccountAggregate.class,
                command.account(),
                payAccount -> decide(command, payAccount, Act.from(metaData)));
    }

    static List<PayAccountEvent> decide(DeclineClaim command, PayAccount account, Act act) {
        Claim claim = account.claim(command.claim());
        PersonId person = claim.submitted().person();
        OnlyOwnClaims.refuseUnless(act, person);
        if (claim.standing() == Standing.DECLINED) {
            return List.of();
        }
        if (!claim.payments().isEmpty()) {
            throw new ClaimAlreadyPaid();
        }
        return List.of(new ClaimDeclined(
                command.account(), command.claim(), claim.amount(), new Personal(person, command.reason())));
    }
}
