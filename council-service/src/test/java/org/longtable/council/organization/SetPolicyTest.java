package org.longtable.council.organization;

import static org.longtable.council.commandhandling.Violates.violates;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Money;
import org.longtable.contract.Rate;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.web.WebViolations;

class SetPolicyTest {

    private final AggregateTestFixture<OrganizationAggregate> fixture =
            Given.fixture(OrganizationAggregate.class, SetPolicyHandler::new);

    @Test
    void takes_the_laws_threshold_of_the_year() {
        fixture.given(Facts.hospital()).when(policy(2025, null, "USD")).expectEvents(set(2025, 60_000));
        fixture.given(Facts.hospital()).when(policy(2026, null, "USD")).expectEvents(set(2026, 200_000));
    }

    @Test
    void takes_another_threshold_that_is_named() {
        fixture.given(Facts.hospital())
                .when(policy(2027, Money.usd(210_000), "USD"))
                .expectEvents(set(2027, 210_000));
    }

    @Test
    void refuses_a_year_whose_threshold_nobody_knows() {
        fixture.given(Facts.hospital())
                .when(policy(2027, null, "USD"))
                .expectException(violates(SetCompensationPolicy.REPORTING_THRESHOLD_MISSING));
    }

    @Test
    void decides_nothing_when_the_policy_is_so_already() {
        fixture.given(Facts.hospital(), set(2025, 60_000))
                .when(policy(2025, null, "USD"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void sets_a_changed_policy_in_place_of_the_earlier_one() {
        fixture.given(Facts.hospital(), set(2025, 60_000))
                .when(policy(2025, Money.usd(50_000), "USD"))
                .expectEvents(set(2025, 50_000));
    }

    @Test
    void refuses_another_currency_than_the_organizations() {
        fixture.given(Facts.hospital())
                .when(policy(2025, null, "EUR"))
                .expectException(violates(SetCompensationPolicy.POLICY_CURRENCY_MISMATCH));
    }

    @Test
    void refuses_an_organization_that_does_not_exist() {
        fixture.givenNoPriorActivity()
                .when(policy(2025, null, "USD"))
                .expectException(violates(WebViolations.NO_SUCH_ORGANIZATION));
    }

    @Test
    void refuses_a_year_that_no_council_pays_in() {
        for (int year : List.of(Integer.MIN_VALUE, 1949, 2101, Integer.MAX_VALUE)) {
            fixture.given(Facts.hospital())
                    .when(policy(year, Money.usd(50_000), "USD"))
                    .expectException(violates(DateOutOfRange.DATE_OUT_OF_RANGE));
        }
    }

    private static SetCompensationPolicy policy(int year, Money threshold, String childCareCurrency) {
        return new SetCompensationPolicy(
                Facts.HOSPITAL,
                year,
                Rate.usd(57_000),
                Rate.usd(725),
                new Rate(15_000, childCareCurrency),
                Rate.usd(50_000),
                Money.usd(20_000),
                threshold,
                80);
    }

    private static PolicySet set(int year, long thresholdCents) {
        return new PolicySet(
                Facts.HOSPITAL,
                year,
                Rate.usd(57_000),
                Rate.usd(725),
                Rate.usd(15_000),
                Rate.usd(50_000),
                Money.usd(20_000),
                Money.usd(thresholdCents),
                80);
    }
}
