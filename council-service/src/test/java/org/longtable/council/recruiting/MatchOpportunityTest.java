package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Role;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityClosed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityMatched;
import org.longtable.contract.recruiting.OpportunityOutcome;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class MatchOpportunityTest {

    private static final MatchOpportunity COMMAND = new MatchOpportunity(Facts.NICU, Work.LETTER, Rosters.ANAS_WAY);
    private static final OpportunityMatched MATCHED =
            new OpportunityMatched(Work.LETTER, Rosters.ANAS_WAY, Rosters.ANA);

    private final AggregateTestFixture<OpportunityAggregate> fixture = Given.fixture(
            OpportunityAggregate.class,
            MatchOpportunity.class,
            Facts.nicu(),
            Rosters.nominated(),
            Rosters.joined(Rosters.LAST_YEAR));

    @Test
    void matches_a_member_on_the_last_day() {
        fixture.given(Work.letter(Facts.TODAY)).when(COMMAND, Facts.tonight()).expectEvents(MATCHED);
    }

    @Test
    void lets_a_member_take_it_on_for_themselves_only() {
        fixture.given(Work.letter(Facts.TODAY))
                .when(COMMAND, Facts.tonight(Rosters.ANA, Role.ADVISOR))
                .expectEvents(MATCHED);
        fixture.given(Work.letter(Facts.TODAY))
                .when(COMMAND, Facts.tonight(Facts.RUTH, Role.ADVISOR))
                .expectException(violates(CannotActForSomeoneElse.CANNOT_ACT_FOR_SOMEONE_ELSE))
                .expectNoEvents();
    }

    @Test
    void decides_nothing_when_they_took_it_on_already() {
        fixture.given(Work.letter(Facts.TODAY), MATCHED)
                .when(COMMAND, Facts.tonight())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_work_whose_time_is_over_or_that_was_closed() {
        fixture.given(Work.letter(Facts.TODAY.minusDays(1)))
                .when(COMMAND, Facts.tonight())
                .expectException(violates(Opportunity.OPPORTUNITY_IS_CLOSED));
        fixture.given(Work.letter(Facts.TODAY), new OpportunityClosed(Work.LETTER, OpportunityOutcome.WITHDRAWN))
                .when(COMMAND, Facts.tonight())
                .expectException(violates(Opportunity.OPPORTUNITY_IS_CLOSED));
    }

    @Test
    void refuses_somebody_without_a_seat() {
        Given.fixture(OpportunityAggregate.class, MatchOpportunity.class, Facts.nicu(), Rosters.nominated())
                .given(Work.letter(Facts.TODAY))
                .when(COMMAND, Facts.tonight())
                .expectException(violates(Roster.NOT_SEATED));
    }

    @Test
    void refuses_work_that_nobody_offered() {
        fixture.givenNoPriorActivity()
                .when(COMMAND, Facts.tonight())
                .expectException(violates(Opportunity.NO_SUCH_OPPORTUNITY));
    }

    @Test
    void refuses_work_of_another_council() {
        CouncilId teens = new CouncilId("teens");
        CouncilOpened opened =
                new CouncilOpened(teens, Facts.HOSPITAL, "Teens", List.of("en"), "America/Chicago", 5, 1, 12);
        Given.fixture(OpportunityAggregate.class, MatchOpportunity.class, opened)
                .given(Work.letter(Facts.TODAY))
                .when(new MatchOpportunity(teens, Work.LETTER, Rosters.ANAS_WAY), Facts.tonight())
                .expectException(violates(Opportunity.NO_SUCH_OPPORTUNITY));
    }
}
