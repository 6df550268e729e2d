package org.longtable.council.compensation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.springframework.stereotype.Component;

@Component
class DeferClaimHandler {

    /** A claim of the year before last may still be paid. */
    private static final int YEARS_AHEAD = 2;

    private final AggregateStore streams;

    DeferClaimHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(DeferClaim command, MetaData metaData) {
        streams.decide(
                PayAccountAggregate.class,
                command.account(),
                payAccount -> decide(command, payAccount, EventMetadata.fromMap(metaData)));
    }

    static List<PayAccountEvent> decide(DeferClaim command, PayAccount account, EventMetadata act) {
        Claim claim = account.requireClaim(command.claim());
        CannotClaimForSomeoneElse.requireSelfOrCouncilStaff(
                act, claim.submitted().person());
        if (claim.requireNotDeclined().settled()) {
            throw ClaimViolations.CLAIM_ALREADY_PAID.exception();
        }
        if (command.until().equals(claim.deferredUntil())) {
            return List.of();
        }
        // The zone of the council is not known here: a day is possible as long as it is not over everywhere on earth.
        LocalDate today = LocalDate.ofInstant(act.effective(), ZoneOffset.ofHours(-12));
        DateOutOfRange.refuseUnless("until", command.until(), today, today.plusYears(YEARS_AHEAD));
        return List.of(new ClaimDeferred(command.account(), command.claim(), command.until()));
    }
}
