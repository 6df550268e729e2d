package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;
import org.longtable.council.web.WebViolations;

class NominateProspectTest {

    private static final NominateProspect COMMAND = new NominateProspect(
            Facts.NICU, Rosters.ANAS_WAY, Rosters.ANA, Relationship.PARENT, ProspectSource.STAFF_REFERRAL);
    private static final NominateProspect AGAIN = new NominateProspect(
            Facts.NICU,
            new AdvisorId("advisor-ana-2"),
            Rosters.ANA,
            Relationship.PARENT,
            ProspectSource.STAFF_REFERRAL);

    private final AggregateTestFixture<RosterAggregate> fixture =
            Given.fixture(RosterAggregate.class, NominateProspect.class, Facts.nicu(), Rosters.ana());

    @Test
    void considers_somebody_whom_the_organization_knows() {
        fixture.givenNoPriorActivity().when(COMMAND).expectEvents(Rosters.nominated());
    }

    @Test
    void decides_nothing_when_it_is_the_same_nomination() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_person_who_is_considered_or_sits_already() {
        fixture.given(Rosters.nominated())
                .when(AGAIN)
                .expectException(violates(RecruitingViolations.ALREADY_NOMINATED));
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(AGAIN)
                .expectException(violates(RecruitingViolations.ALREADY_NOMINATED));
    }

    @Test
    void considers_somebody_anew_who_had_declined_or_left() {
        fixture.given(Rosters.nominated(), Rosters.declined())
                .when(AGAIN)
                .expectEvents(Rosters.nominated(AGAIN.advisor(), Rosters.ANA));
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR), Rosters.left(Facts.TODAY))
                .when(AGAIN)
                .expectEvents(Rosters.nominated(AGAIN.advisor(), Rosters.ANA));
    }

    @Test
    void refuses_another_person_under_the_same_identifier() {
        fixture.given(Rosters.nominated(Rosters.ANAS_WAY, Facts.RUTH))
                .when(COMMAND)
                .expectException(violates(RecruitingViolations.ALREADY_NOMINATED));
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        Given.fixture(RosterAggregate.class, NominateProspect.class, Facts.nicu())
                .givenNoPriorActivity()
                .when(COMMAND)
                .expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }

    @Test
    void refuses_a_council_that_does_not_exist_or_has_closed() {
        Given.fixture(RosterAggregate.class, NominateProspect.class, Rosters.ana())
                .givenNoPriorActivity()
                .when(COMMAND)
                .expectException(violates(WebViolations.NO_SUCH_COUNCIL));
        Given.fixture(
                        RosterAggregate.class,
                        NominateProspect.class,
                        Facts.nicu(),
                        new CouncilClosed(Facts.NICU, Words.plain("Done.")),
                        Rosters.ana())
                .givenNoPriorActivity()
                .when(COMMAND)
                .expectException(violates(CouncilSeatRules.COUNCIL_CLOSED_FOR_RECRUITING));
    }
}
