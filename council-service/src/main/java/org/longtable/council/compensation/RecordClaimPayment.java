package org.longtable.council.compensation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.compensation.Claim.ClaimStatus;

/**
 * Records that a claim was paid and does not transfer money.
 *
 * @param method the payment method
 * @param reference the number of the check or transfer, or null
 * @param paidOn the day of the payment; not before the work and not in the future
 */
public record RecordClaimPayment(
        PayAccountId account,
        ClaimId claim,
        PayMethod method,
        @Nullable String reference,
        LocalDate paidOn) implements PayAccountCommand {
    /** A payment may be deferred for this many years: a claim of the year before last may be paid this year. */
    private static final int YEARS_BACK = 2;

    /** Rejects a payment before the day until which the advisor deferred it. */
    static final Violation PAYMENT_DEFERRED = Violation.conflict("payment-deferred");

    /** Rejects a payment date before the work or in the future. */
    static final Violation INVALID_PAYMENT_DATE = Violation.invalid("payment-day-not-possible");

    /** Rejects the payment of a claim that is not approved. */
    static final Violation CLAIM_NOT_APPROVED_YET = Violation.conflict("claim-not-approved-yet");

    @Override
    public List<PayAccountEvent> decide(PayAccount account, DecisionContext context) {
        EventMetadata act = context.metadata();
        CompensationPolicies policies = CompensationPolicies.forYear(act.organization(), context.streams());
        Supplier<List<PayAccount>> paidElsewhere = () -> elsewhere(context.streams(), this, account);
        Claim claim = account.requireClaim(claim());
        ClaimProcessingNotAllowed.requireOtherCouncilStaff(act, claim);
        if (claim.requireNotDeclined().standing() == ClaimStatus.OPEN) {
            throw CLAIM_NOT_APPROVED_YET.exception();
        }
        if (claim.settled()) {
            return alreadyPaid(this, claim.payments().getLast());
        }
        refuseImpossible(this, claim, act);
        List<PayAccountEvent> events = new ArrayList<>();
        events.add(new ClaimPaid(
                account(),
                claim(),
                claim.outstandingAmount(),
                method(),
                reference() == null ? null : Words.about(claim.submitted().person(), reference()),
                paidOn()));
        if (claim.reportable()) {
            crossing(this, account, claim, paidElsewhere, policies).ifPresent(events::add);
        }
        return events;
    }

    private static Optional<PayAccountEvent> crossing(
            RecordClaimPayment command,
            PayAccount account,
            Claim claim,
            Supplier<List<PayAccount>> elsewhere,
            CompensationPolicies policies) {
        int year = command.paidOn().getYear();
        return policies.forYear(year).flatMap(policy -> {
            String currency = claim.amount().currency();
            Money before = Stream.concat(Stream.of(account), elsewhere.get().stream())
                    .map(it -> it.taxReportableIn(year, currency))
                    .reduce(new Money(0, currency), Money::plus);
            return new ReportingThresholdCheck(policy, command.account(), year)
                    .eventFor(before, before.plus(claim.outstandingAmount()));
        });
    }

    private static List<PayAccountEvent> alreadyPaid(RecordClaimPayment command, ClaimPaid last) {
        String reference = Words.textOf(last.reference());
        RecordClaimPayment then =
                new RecordClaimPayment(last.account(), last.claim(), last.method(), reference, last.paidOn());
        if (!then.equals(command)) {
            throw ClaimViolations.CLAIM_ALREADY_PAID.exception();
        }
        return List.of();
    }

    private static void refuseImpossible(RecordClaimPayment command, Claim claim, EventMetadata act) {
        LocalDate until = claim.deferredUntil();
        if (until != null && command.paidOn().isBefore(until)) {
            throw PAYMENT_DEFERRED.exception(Map.of("until", until));
        }
        LocalDate latest = LocalDate.ofInstant(act.effective(), ZoneOffset.ofHours(14));
        if (command.paidOn().isBefore(claim.submitted().on())
                || command.paidOn().isAfter(latest)) {
            throw INVALID_PAYMENT_DATE.exception();
        }
    }

    /** Returns the person's accounts for other years of work, because their claims may be paid in the same calendar year. */
    private static List<PayAccount> elsewhere(AggregateStore streams, RecordClaimPayment command, PayAccount account) {
        PersonId person = account.requireClaim(command.claim()).submitted().person();
        int year = command.paidOn().getYear();
        return IntStream.rangeClosed(year - YEARS_BACK, year)
                .mapToObj(it -> PayAccountId.of(person, it))
                .filter(it -> !it.equals(command.account()))
                .map(it -> streams.readState(it, PayAccountEvent.class, PayAccount.NONE, PayAccount::evolve))
                .toList();
    }
}
