package org.longtable.council.compensation;

import java.util.Map;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.compensation.Claim.ClaimStatus;
import org.springframework.stereotype.Component;

@Component
class PayClaimHandler {

    /** How long a payment may have been deferred: a claim of the year before last may be paid this year. */
    private static final int YEARS_BACK = 2;

    private final AggregateStore streams;

    PayClaimHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RecordClaimPayment command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        CompensationPolicies policies = CompensationPolicies.forYear(act.organization(), streams);
        streams.decide(
                PayAccountAggregate.class,
                command.account(),
                account -> decide(command, account, () -> elsewhere(command, account), policies, act));
    }

    static List<PayAccountEvent> decide(
            RecordClaimPayment command,
            PayAccount account,
            Supplier<List<PayAccount>> paidElsewhere,
            CompensationPolicies policies,
            EventMetadata act) {
        Claim claim = account.requireClaim(command.claim());
        ClaimProcessingNotAllowed.requireOtherCouncilStaff(act, claim);
        if (claim.requireNotDeclined().standing() == ClaimStatus.OPEN) {
            throw RecordClaimPayment.CLAIM_NOT_APPROVED_YET.exception();
        }
        if (claim.settled()) {
            return alreadyPaid(command, claim.payments().getLast());
        }
        refuseImpossible(command, claim, act);
        List<PayAccountEvent> events = new ArrayList<>();
        events.add(new ClaimPaid(
                command.account(),
                command.claim(),
                claim.outstandingAmount(),
                command.method(),
                command.reference() == null
                        ? null
                        : Words.about(claim.submitted().person(), command.reference()),
                command.paidOn()));
        if (claim.reportable()) {
            crossing(command, account, claim, paidElsewhere, policies).ifPresent(events::add);
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
            throw RecordClaimPayment.PAYMENT_DEFERRED.exception(Map.of("until", until));
        }
        LocalDate latest = LocalDate.ofInstant(act.effective(), ZoneOffset.ofHours(14));
        if (command.paidOn().isBefore(claim.submitted().on())
                || command.paidOn().isAfter(latest)) {
            throw RecordClaimPayment.INVALID_PAYMENT_DATE.exception();
        }
    }

    /** The person's accounts of other years of work, of which something may be paid in the same calendar year. */
    private List<PayAccount> elsewhere(RecordClaimPayment command, PayAccount account) {
        PersonId person = account.requireClaim(command.claim()).submitted().person();
        int year = command.paidOn().getYear();
        return IntStream.rangeClosed(year - YEARS_BACK, year)
                .mapToObj(it -> PayAccountId.of(person, it))
                .filter(it -> !it.equals(command.account()))
                .map(it -> streams.readState(it, PayAccountEvent.class, PayAccount.NONE, PayAccount::evolve))
                .toList();
    }
}
