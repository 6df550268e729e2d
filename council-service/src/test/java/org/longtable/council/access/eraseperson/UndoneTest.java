package org.longtable.council.access.eraseperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.longtable.contract.ActionId;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.RosterId;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.SeatKind;

class UndoneTest {

    private static final PersonId RUTH = new PersonId("ruth");
    private static final PersonId ZOE = new PersonId("zoe");
    private static final CouncilId COUNCIL = new CouncilId("families");
    private static final RosterId ROSTER = RosterId.of(COUNCIL);
    private static final AdvisorId WAY = new AdvisorId("way");
    private static final MeetingId MEETING = new MeetingId("march");
    private static final ActionId ACTION = new ActionId("chairs");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final OutstandingObligations undone = new OutstandingObligations(RUTH);

    @Test
    void a_seat_is_open_until_it_ends() {
        happened(new AdvisorReturned(ROSTER, WAY, RUTH, SeatKind.FAMILY, DAY, DAY.plusYears(2)));
        assertThat(undone.seats()).containsExactly("families");

        happened(new AdvisorLapsed(ROSTER, WAY, RUTH, SeatKind.FAMILY, DAY));
        assertThat(undone.seats()).isEmpty();
    }

    @Test
    void the_seat_of_another_is_not_theirs() {
        happened(new AdvisorReturned(ROSTER, WAY, ZOE, SeatKind.FAMILY, DAY, DAY.plusYears(2)));
        assertThat(undone.seats()).isEmpty();
    }

    @Test
    void nobody_is_champion_after_another_was_named_or_the_council_closed() {
        happened(named(RUTH));
        assertThat(undone.championOf()).containsExactly("families");
        happened(named(ZOE));
        assertThat(undone.championOf()).isEmpty();

        happened(named(RUTH), new CouncilClosed(COUNCIL, Words.plain("merged")));
        assertThat(undone.championOf()).isEmpty();
    }

    @Test
    void an_action_item_is_open_until_somebody_else_has_it_or_it_is_done() {
        happened(assigned(ACTION, RUTH), assigned(new ActionId("lamps"), RUTH), assigned(new ActionId("signs"), ZOE));
        assertThat(undone.actions()).isEqualTo(2);

        happened(new ActionReassigned(MEETING, ACTION, RUTH, ZOE), new ActionCompleted(MEETING, new ActionId("lamps")));
        assertThat(undone.actions()).isZero();
    }

    @Test
    void a_claim_is_owed_until_it_is_paid_or_declined() {
        happened(
                claim(RUTH, "march", 5_000),
                claim(RUTH, "april", 3_000),
                claim(RUTH, "may", 1_000),
                claim(ZOE, "march", 9_000));
        assertThat(undone.claims()).isEqualTo(3);
        assertThat(undone.owed()).isEqualTo(Money.usd(9_000));

        happened(
                new ClaimApproved(account(RUTH), new ClaimId("march"), Money.usd(4_500)),
                paid("march", 4_500),
                new ClaimDeclined(account(RUTH), new ClaimId("may"), Money.usd(1_000), new Personal(ZOE, "twice")));
        assertThat(undone.claims()).isEqualTo(1);
        assertThat(undone.owed()).isEqualTo(Money.usd(3_000));
    }

    @Test
    void a_correction_opens_a_paid_claim_again_and_never_makes_a_debt_of_it() {
        happened(claim(RUTH, "march", 5_000), claim(RUTH, "april", 3_000), paid("march", 5_000), paid("april", 3_000));
        assertThat(undone.owed()).isNull();

        happened(corrected("march", 5_000, 6_000, 0), corrected("april", 3_000, 2_000, 1_000));
        assertThat(undone.claims()).isEqualTo(1);
        assertThat(undone.owed()).isEqualTo(Money.usd(1_000));
    }

    private void happened(DomainEvent... events) {
        for (DomainEvent event : events) {
            undone.apply(event, COUNCIL);
        }
    }

    private static ChampionNamed named(PersonId person) {
        return new ChampionNamed(COUNCIL, person, new Personal(person, person.value()));
    }

    private static ActionAssigned assigned(ActionId action, PersonId owner) {
        return new ActionAssigned(MEETING, action, Words.plain("Ask for " + action.value()), owner, DAY);
    }

    private static PayAccountId account(PersonId person) {
        return PayAccountId.of(person, 2026);
    }

    private static ClaimSubmitted claim(PersonId person, String claim, long cents) {
        return new ClaimSubmitted(
                account(person),
                new ClaimId(claim),
                person,
                null,
                DAY,
                PayCategory.TIME,
                1_000,
                Rate.usd(cents),
                Money.usd(cents),
                null,
                false,
                null);
    }

    private static ClaimPaid paid(String claim, long cents) {
        return new ClaimPaid(account(RUTH), new ClaimId(claim), Money.usd(cents), PayMethod.CASH, null, DAY);
    }

    private static ClaimCorrected corrected(String claim, long from, long to, long overpaid) {
        return new ClaimCorrected(
                account(RUTH),
                new ClaimId(claim),
                Money.usd(from),
                Money.usd(to),
                Money.usd(overpaid),
                Words.plain("hours"));
    }
}
