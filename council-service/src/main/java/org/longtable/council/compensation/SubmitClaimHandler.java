package org.longtable.council.compensation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Money;
import org.longtable.contract.PayCategory;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.compensation.Claim.ClaimStatus;
import org.springframework.stereotype.Component;

@Component
class SubmitClaimHandler {

    private static final long THOUSAND = 1_000;

    /** Hours, miles and meetings that one day can hold. */
    private static final Map<PayCategory, Long> MOST_A_DAY = Map.of(
            PayCategory.TIME,
            24L,
            PayCategory.CHILD_CARE,
            24L,
            PayCategory.MILEAGE,
            2_000L,
            PayCategory.PARTICIPATION,
            10L);

    private final AggregateStore streams;

    SubmitClaimHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(SubmitClaim command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        CompensationPolicies policies = CompensationPolicies.forYear(act.organization(), streams);
        if (command.meeting() != null) {
            MeetingDate.of(command.meeting(), streams).requireOn(command.on());
        }
        streams.decide(
                PayAccountAggregate.class, command.account(), account -> decide(command, account, policies, act));
    }

    static List<PayAccountEvent> decide(
            SubmitClaim command, PayAccount account, CompensationPolicies policies, EventMetadata act) {
        CannotClaimForSomeoneElse.requireSelfOrCouncilStaff(act, command.person());
        Claim before = account.claims().get(command.claim());
        if (before != null) {
            return alreadySubmitted(command, before.submitted());
        }
        refuseImpossible(command, act);
        if (account.claims().values().stream().anyMatch(it -> paysFor(it, command))) {
            throw SubmitClaim.DUPLICATE_CLAIM.exception();
        }
        ClaimCalculation reckoning = reckon(command, account, policies);
        return List.of(new ClaimSubmitted(
                command.account(),
                command.claim(),
                command.person(),
                command.meeting(),
                command.on(),
                command.category(),
                command.quantity(),
                reckoning.rate(),
                reckoning.amount(),
                reckoning.uncapped(),
                command.stated() != null,
                command.receipt() == null ? null : Words.about(command.person(), command.receipt())));
    }

    private static List<PayAccountEvent> alreadySubmitted(SubmitClaim command, ClaimSubmitted before) {
        Money stated = before.stated() ? before.amount() : null;
        SubmitClaim then = new SubmitClaim(
                before.claim(),
                before.person(),
                before.meeting(),
                before.on(),
                before.category(),
                before.quantity(),
                stated,
                Words.textOf(before.receipt()));
        if (!then.equals(command)) {
            throw SubmitClaim.CLAIM_ALREADY_SUBMITTED.exception();
        }
        return List.of();
    }

    private static void refuseImpossible(SubmitClaim command, EventMetadata act) {
        long most = MOST_A_DAY.getOrDefault(command.category(), 0L);
        if (command.quantity() < 1 || command.quantity() > most * THOUSAND) {
            throw SubmitClaim.INVALID_QUANTITY.exception(Map.of("most", most));
        }
        Money stated = command.stated();
        if (stated != null && (stated.minor() < 1 || stated.minor() > Money.MOST_MINOR)) {
            throw ClaimViolations.INVALID_CLAIM_AMOUNT.exception();
        }
        // The zone of the council is not known here: only what lies ahead everywhere on earth is refused.
        if (command.on().isAfter(LocalDate.ofInstant(act.effective(), ZoneOffset.ofHours(14)))) {
            throw SubmitClaim.WORK_DATE_IN_FUTURE.exception();
        }
        DateOutOfRange.refuseUnless("on", command.on(), DateOutOfRange.RECORDS_BEGIN, LocalDate.MAX);
    }

    /** Whether a claim pays for the same thing: the same meeting, or the same day when one of both names no meeting. */
    private static boolean paysFor(Claim claim, SubmitClaim command) {
        ClaimSubmitted other = claim.submitted();
        if (claim.standing() == ClaimStatus.DECLINED || other.category() != command.category()) {
            return false;
        }
        return other.meeting() != null && command.meeting() != null
                ? other.meeting().equals(command.meeting())
                : other.on().equals(command.on());
    }

    private static ClaimCalculation reckon(SubmitClaim command, PayAccount account, CompensationPolicies policies) {
        if (command.stated() != null) {
            return ClaimCalculation.fromStatedAmount(command.stated(), command.quantity());
        }
        PolicySet policy = policies.requireForYear(command.on().getYear());
        ClaimCalculation reckoning = ClaimCalculation.fromRate(policy.rate(command.category()), command.quantity());
        if (reckoning.amount().minor() == 0) {
            throw SubmitClaim.CATEGORY_NOT_PAID.exception();
        }
        Money cap = policy.timeDayCap();
        if (command.category() != PayCategory.TIME || cap == null) {
            return reckoning;
        }
        Money left = cap.minus(account.timePayOn(command.on(), command.claim(), cap.currency()));
        if (left.minor() <= 0) {
            throw SubmitClaim.DAILY_CAP_REACHED.exception();
        }
        return reckoning.cappedAt(left);
    }
}
