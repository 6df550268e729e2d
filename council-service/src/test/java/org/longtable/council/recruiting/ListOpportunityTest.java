package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.WorkLocation;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class ListOpportunityTest {

    private final AggregateTestFixture<OpportunityAggregate> fixture =
            Given.fixture(OpportunityAggregate.class, OfferOpportunity.class, Facts.nicu());

    @Test
    void offers_work_until_today_or_later() {
        fixture.givenNoPriorActivity()
                .when(offer(3, Facts.TODAY), Facts.tonight())
                .expectEvents(Work.letter(Facts.TODAY));
    }

    @Test
    void decides_nothing_when_it_is_offered_already() {
        fixture.given(Work.letter(Facts.TODAY))
                .when(offer(3, Facts.TODAY), Facts.tonight())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_other_work_under_the_same_identifier() {
        fixture.given(Work.letter(Facts.TODAY))
                .when(offer(4, Facts.TODAY), Facts.tonight())
                .expectException(violates(OfferOpportunity.OPPORTUNITY_ALREADY_OFFERED));
    }

    @Test
    void refuses_work_that_would_be_over() {
        fixture.givenNoPriorActivity()
                .when(offer(3, Facts.TODAY.minusDays(1)), Facts.tonight())
                .expectException(violates(OfferOpportunity.OPPORTUNITY_ENDS_IN_PAST));
    }

    @Test
    void refuses_work_that_nobody_can_plan_for() {
        fixture.givenNoPriorActivity()
                .when(offer(3, Facts.TODAY.plusYears(5).plusDays(1)), Facts.tonight())
                .expectException(violates(DateOutOfRange.DATE_OUT_OF_RANGE));
    }

    private static OfferOpportunity offer(int hours, LocalDate until) {
        return new OfferOpportunity(
                Facts.NICU,
                Work.LETTER,
                "Review the welcome letter",
                List.of(Skill.REVIEWING, Skill.WRITING, Skill.REVIEWING),
                WorkLocation.FROM_HOME,
                hours,
                until);
    }
}
