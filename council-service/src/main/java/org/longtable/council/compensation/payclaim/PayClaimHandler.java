package org.longtable.council.compensation.payclaim;

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
import org.longtable.contract.Act;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.council.compensation.Claim;
import org.longtable.council.compensation.Claim.Standing;
import org.longtable.council.compensation.ClaimAlreadyPaid;
import org.longtable.council.compensation.OnlyCoordinatorsPay;
import org.longtable.council.compensation.PayAccount;
import org.longtable.council.compensation.PayAccountAggregate;
import org.longtable.council.compensation.Policies;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class PayClaimHandler {

    /** How long a payment may have been deferred: a claim of the year before last may be paid this year. */
    private static final int YEARS_BACK = 2;

    private final Streams streams;

    PayClaimHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(PayClaim command, MetaData metaData) {
        Act act = Act.from(metaData);
        Policies policies = Policies.of(act.organization(), streams);
        streams.decide(
                PayAccountAggregate.class,
                command.account(),
                account -> decide(command, account, () -> elsewhere(command, account), policies, act));
    }

    static List<PayAccountEvent> decide(
            PayClaim command,
            PayAccount account,
            Supplier<List<PayAccount>> paidElsewhere,
            Policies policies,
            Act act) {
        Claim claim = account.claim(command.claim());
        OnlyCoordinatorsPay.refuseUnless(act, claim);
        if (claim.unlessDeclined().standing() == Standing.OPEN) {
            throw new ClaimNotApprovedYet();
        }
        if (claim.settled()) {
            return alreadyPaid(command, claim.payments().getLast());
        }
        refuseImpossible(command, claim, act);
        List<PayAccountEvent> events = new ArrayList<>();
        events.add(new ClaimPaid(
                command.account(),
                command.claim(),
                claim.due(),
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
            PayClaim command,
            PayAccount account,
            Claim claim,
            Supplier<List<PayAccount>> elsewhere,
            Policies policies) {
        int year = command.paidOn().getYear();
        return policies.of(year).flatMap(policy -> {
            String currency = claim.amount().currency();
            Money before = Stream.concat(Stream.of(account), elsewhere.get().stream())
                    .map(it -> it.reportableIn(year, currency))
                    .reduce(new Money(0, currency), Money::plus);
            return new Reporting(policy, command.account(), year).crossing(before, before.plus(claim.due()));
        });
    }

    private static List<PayAccountEvent> alreadyPaid(PayClaim command, ClaimPaid last) {
        String reference = Words.textOf(last.reference());
        PayClaim then = new PayClaim(last.account(), last.claim(), last.method(), reference, last.paidOn());
        if (!then.equals(command)) {
            throw new ClaimAlreadyPaid();
        }
        return List.of();
    }

    private static void refuseImpossible(PayClaim command, Claim claim, Act act) {
        LocalDate until = claim.deferredUntil();
        if (until != null && command.paidOn().isBefore(until)) {
            throw new PaymentDeferred(until);
        }
        LocalDate latest = LocalDate.ofInstant(act.effective(), ZoneOffset.ofHours(14));
        if (command.paidOn().isBefore(claim.submitted().on())
                || command.paidOn().isAfter(latest)) {
            throw new PaymentDayNotPossible();
        }
    }

    /** The person's accounts of other years of work, of which something may be paid in the same calendar year. */
    private List<PayAccount> elsewhere(PayClaim command, PayAccount account) {
        PersonId person = account.claim(command.claim()).submitted().person();
        int year = command.paidOn().getYear();
        return IntStream.rangeClosed(year - YEARS_BACK, year)
                .mapToObj(it -> PayAccountId.of(person, it))
                .filter(it -> !it.equals(command.account()))
                .map(it -> streams.read(it, PayAccountEvent.class, PayAccount.NONE, PayAccount::after))
                .toList();
    }
}
