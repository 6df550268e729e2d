package org.longtable.projection.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScope;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdNeared;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.projection.compensation.DisclosablePayTotals.DisclosableAmount;
import org.longtable.projection.projectionframework.ViewBench;

class PayBookTest {

    private static final CurrentUser ADMINISTRATOR = new CurrentUser(new PersonId("ada"), Role.ADMINISTRATOR);
    private static final CurrentUser LEADER = new CurrentUser(new PersonId("lea"), Role.LEADER);
    private static final CurrentUser COORDINATOR = new CurrentUser(new PersonId("coordinator-1"), Role.COORDINATOR);

    private final ViewBench bench = new ViewBench();
    private final CompensationView view = bench.view(
            views -> new CompensationView(views, any -> Optional.of(ORGANIZATION), any -> RoleScope.EVERYTHING));

    @AfterEach
    void closes() {
        bench.close();
    }

    private static final PersonId MARISOL = new PersonId("marisol");
    private static final PersonId TOM = new PersonId("tom");
    private static final CouncilId COUNCIL = new CouncilId("council-1");
    private static final OrganizationId ORGANIZATION = new OrganizationId("org-1");
    private static final PayAccountId ACCOUNT = PayAccountId.of(MARISOL, 2026);
    private static final ClaimId TIME = new ClaimId("time");
    private static final ClaimId MILES = new ClaimId("miles");
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");
    private static final Instant CLAIMED = Instant.parse("2026-03-06T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-20T15:00:00Z");

    @Test
    void shows_what_became_of_a_claim() throws Exception {
        bench.happened(ViewBench.act(CLAIMED), time());
        bench.happened(
                ViewBench.act(LATER),
                new ClaimDeferred(ACCOUNT, TIME, DAY.plusDays(30)),
                new ClaimApproved(ACCOUNT, TIME, Money.usd(85_50)),
                new ClaimPaid(ACCOUNT, TIME, Money.usd(85_50), PayMethod.CHECK, Words.plain("1044"), DAY.plusDays(31)));

        ClaimDetails line = view.statement(MARISOL, 2026).lines().getFirst();
        assertThat(line.standing()).isEqualTo(ClaimStatus.PAID);
        assertThat(line.submittedAt()).isEqualTo(CLAIMED);
        assertThat(line.approvedAt()).isEqualTo(LATER);
        assertThat(line.deferredUntil()).isEqualTo(DAY.plusDays(30));
        assertThat(line.payments())
                .containsExactly(
                        new ClaimPayment(Money.usd(85_50), PayMethod.CHECK, Words.plain("1044"), DAY.plusDays(31)));
    }

    @Test
    void sums_a_persons_year() throws Exception {
        bench.happened(
                ViewBench.act(CLAIMED),
                time(),
                claim(ACCOUNT, MILES, MARISOL, DAY, PayCategory.MILEAGE, 29_73),
                claim(ACCOUNT, new ClaimId("declined"), MARISOL, DAY, PayCategory.CHILD_CARE, 30_00),
                claim(ACCOUNT, new ClaimId("open"), MARISOL, DAY.plusDays(1), PayCategory.PARTICIPATION, 50_00),
                new ClaimApproved(ACCOUNT, TIME, Money.usd(85_50)),
                new ClaimApproved(ACCOUNT, MILES, Money.usd(29_73)),
                new ClaimDeclined(
                        ACCOUNT, new ClaimId("declined"), Money.usd(30_00), new Personal(MARISOL, "no receipt")),
                new ClaimPaid(ACCOUNT, MILES, Money.usd(29_73), PayMethod.CHECK, null, DAY));

        CompensationView.PayStatement statement = view.statement(MARISOL, 2026);
        assertThat(statement.totals())
                .isEqualTo(new PayTotals(
                        4, Money.usd(195_23), Money.usd(50_00), Money.usd(85_50), Money.usd(29_73), Money.usd(30_00)));
        assertThat(statement.lines().getFirst().on()).isEqualTo(DAY.plusDays(1));
        assertThat(statement.lines()).extracting(ClaimDetails::position).containsExactly(4L, 1L, 2L, 3L);
        assertThat(statement.paidInYear()).isEqualTo(Money.usd(29_73));
        assertThat(statement.reportableInYear()).isNull();
    }

    @Test
    void counts_a_payment_in_the_year_in_which_it_was_made() throws Exception {
        PayAccountId before = PayAccountId.of(MARISOL, 2025);
        bench.happened(
                ViewBench.act(CLAIMED),
                claim(before, TIME, MARISOL, LocalDate.parse("2025-12-20"), PayCategory.TIME, 57_00),
                new ClaimApproved(before, TIME, Money.usd(57_00)),
                new ClaimPaid(before, TIME, Money.usd(57_00), PayMethod.CHECK, null, LocalDate.parse("2026-01-09")),
                new ReportingThresholdNeared(before, 2026, Money.usd(57_00), Money.usd(60_00)));

        assertThat(view.statement(MARISOL, 2025).paidInYear()).isNull();
        assertThat(view.statement(MARISOL, 2025).totals().paid()).isEqualTo(Money.usd(57_00));
        assertThat(view.statement(MARISOL, 2025).notices()).isEmpty();
        assertThat(view.statement(MARISOL, 2026).lines()).isEmpty();
        assertThat(view.statement(MARISOL, 2026).totals()).isNull();
        assertThat(view.statement(MARISOL, 2026).reportableInYear()).isEqualTo(Money.usd(57_00));
        assertThat(view.statement(MARISOL, 2026).notices())
                .containsExactly(new PayAccountDocument.ReportingThresholdNotice(
                        2026, false, Money.usd(57_00), Money.usd(60_00)));
    }

    @Test
    void opens_a_paid_claim_again_for_what_a_correction_adds() throws Exception {
        bench.happened(
                ViewBench.act(CLAIMED),
                time(),
                new ClaimApproved(ACCOUNT, TIME, Money.usd(85_50)),
                new ClaimPaid(ACCOUNT, TIME, Money.usd(85_50), PayMethod.CHECK, null, DAY));
        assertThat(view.openClaims(COUNCIL)).isEmpty();

        bench.happened(
                ViewBench.act(LATER),
                new ClaimCorrected(
                        ACCOUNT, TIME, Money.usd(85_50), Money.usd(114_00), Money.usd(0), Words.plain("two hours")));

        assertThat(view.openClaims(COUNCIL)).extracting(ClaimDetails::standing).containsExactly(ClaimStatus.APPROVED);
        assertThat(view.statement(MARISOL, 2026).totals().due()).isEqualTo(Money.usd(28_50));
    }

    @Test
    void keeps_an_overpayment_with_its_correction() throws Exception {
        ClaimCorrected corrected = new ClaimCorrected(
                ACCOUNT, TIME, Money.usd(85_50), Money.usd(57_00), Money.usd(28_50), Words.plain("one hour"));
        bench.happened(
                ViewBench.act(CLAIMED),
                time(),
                new ClaimApproved(ACCOUNT, TIME, Money.usd(85_50)),
                new ClaimPaid(ACCOUNT, TIME, Money.usd(85_50), PayMethod.CHECK, null, DAY),
                corrected);

        ClaimDetails line = view.statement(MARISOL, 2026).lines().getFirst();
        assertThat(line.standing()).isEqualTo(ClaimStatus.PAID);
        assertThat(line.corrections())
                .containsExactly(new ClaimCorrection(
                        Money.usd(85_50),
                        Money.usd(57_00),
                        Money.usd(28_50),
                        Words.plain("one hour"),
                        new PersonId("coordinator-1"),
                        CLAIMED));
    }

    @Test
    void keeps_councils_apart_and_sums_the_organization() throws Exception {
        PayAccountId toms = PayAccountId.of(TOM, 2026);
        bench.happened(
                ViewBench.act(CLAIMED), time(), claim(toms, new ClaimId("toms"), TOM, DAY, PayCategory.TIME, 10_00));
        bench.happened(
                ViewBench.act("council-2", LATER), claim(ACCOUNT, MILES, MARISOL, DAY, PayCategory.MILEAGE, 29_73));
        bench.happened(
                ViewBench.act(LATER),
                claim(PayAccountId.of(TOM, 2025), TIME, TOM, LocalDate.parse("2025-06-01"), PayCategory.TIME, 7_00));

        CompensationView.CouncilPay council = view.councilPay(COUNCIL, 2026, COORDINATOR);
        assertThat(council.totals().claimed()).isEqualTo(new DisclosableAmount(Money.usd(95_50), false));
        assertThat(council.people())
                .extracting(CompensationView.PersonPayTotals::person, it -> it.totals()
                        .claimed())
                .containsExactly(tuple(MARISOL, Money.usd(85_50)), tuple(TOM, Money.usd(10_00)));
        CompensationView.OrganizationPay all = view.organizationPay(ORGANIZATION, 2026, LEADER);
        assertThat(all.councils())
                .extracting(CompensationView.CouncilPayTotals::council)
                .containsExactly("council-1", "council-2");
        assertThat(view.openClaims(COUNCIL))
                .extracting(it -> it.claim().value())
                .containsExactly("time", "toms", "time");
        assertThat(view.openClaims(COUNCIL).getLast().on().getYear()).isEqualTo(2025);
    }

    @Test
    void what_leaves_the_council_is_made_of_at_least_eleven_people() throws Exception {
        for (int i = 0; i < 12; i++) {
            claims("council-1", "one-" + i, 10_00);
        }
        for (int i = 0; i < 15; i++) {
            claims("council-2", "two-" + i, 10_00);
        }
        claims("council-3", "three-0", 77_77);

        CompensationView.OrganizationPay all = view.organizationPay(ORGANIZATION, 2026, LEADER);
        assertThat(all.totals().claimed()).isEqualTo(new DisclosableAmount(Money.usd(347_77), false));
        assertThat(all.councils())
                .extracting(CompensationView.CouncilPayTotals::council, it -> it.totals()
                        .claimed())
                .as("the smallest other one goes with it, or the difference would tell")
                .containsExactly(
                        tuple("council-1", new DisclosableAmount(null, true)),
                        tuple("council-2", new DisclosableAmount(Money.usd(150_00), false)),
                        tuple("council-3", new DisclosableAmount(null, true)));
        for (String council : List.of("council-1", "council-2", "council-3")) {
            CompensationView.CouncilPay led = view.councilPay(new CouncilId(council), 2026, LEADER);
            assertThat(Optional.of(led.totals())).isEqualTo(all.of(new CouncilId(council)));
            assertThat(led.people()).as("whose it is, is not for a leader").isEmpty();
        }
        CompensationView.CouncilPay run = view.councilPay(new CouncilId("council-3"), 2026, COORDINATOR);
        assertThat(run.totals().claimed()).isEqualTo(new DisclosableAmount(Money.usd(77_77), false));
        assertThat(run.people()).hasSize(1);
        CompensationView.OrganizationPay administered = view.organizationPay(ORGANIZATION, 2026, ADMINISTRATOR);
        assertThat(administered.totals()).isEqualTo(all.totals());
        assertThat(administered.councils())
                .extracting(CompensationView.CouncilPayTotals::council, it -> it.totals()
                        .claimed())
                .as("who runs all councils reads all of them")
                .containsExactly(
                        tuple("council-1", new DisclosableAmount(Money.usd(120_00), false)),
                        tuple("council-2", new DisclosableAmount(Money.usd(150_00), false)),
                        tuple("council-3", new DisclosableAmount(Money.usd(77_77), false)));
        for (CurrentUser reader : List.of(LEADER, ADMINISTRATOR)) {
            assertThat(view.organizationPay(ORGANIZATION, 2025, reader).totals())
                    .isNull();
        }
    }

    private void claims(String council, String person, long minor) throws Exception {
        PersonId who = new PersonId(person);
        bench.happened(
                ViewBench.act(council, CLAIMED),
                claim(PayAccountId.of(who, 2026), new ClaimId(person), who, DAY, PayCategory.TIME, minor));
    }

    @Test
    void does_not_change_when_everything_is_delivered_again() throws Exception {
        bench.happened(ViewBench.act(CLAIMED), time(), new ClaimApproved(ACCOUNT, TIME, Money.usd(85_50)));
        bench.happened(
                ViewBench.act(LATER), new ClaimPaid(ACCOUNT, TIME, Money.usd(85_50), PayMethod.CHECK, null, DAY));
        CompensationView.PayStatement before = view.statement(MARISOL, 2026);

        bench.again();

        assertThat(view.statement(MARISOL, 2026)).isEqualTo(before);
        assertThat(before.totals().paid()).isEqualTo(Money.usd(85_50));
        assertThat(view.councilPay(COUNCIL, 2026, COORDINATOR).people()).hasSize(1);
    }

    private static ClaimSubmitted time() {
        return claim(ACCOUNT, TIME, MARISOL, DAY, PayCategory.TIME, 85_50);
    }

    private static ClaimSubmitted claim(
            PayAccountId account, ClaimId claim, PersonId person, LocalDate on, PayCategory category, long cents) {
        return new ClaimSubmitted(
                account,
                claim,
                person,
                null,
                on,
                category,
                1_000,
                Rate.usd(cents * 10),
                Money.usd(cents),
                null,
                false,
                null);
    }
}
