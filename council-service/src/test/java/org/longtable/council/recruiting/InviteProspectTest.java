package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class InviteProspectTest {

    private static final InviteProspect COMMAND = new InviteProspect(Facts.NICU, Rosters.ANAS_WAY);
    private static final ProspectInvited INVITED = new ProspectInvited(Rosters.ROSTER, Rosters.ANAS_WAY, Rosters.ANA);

    private final AggregateTestFixture<RosterAggregate> fixture =
            Given.fixture(RosterAggregate.class, InviteProspect.class);

    @Test
    void asks_a_prospect() {
        fixture.given(Rosters.nominated()).when(COMMAND).expectEvents(INVITED);
    }

    @Test
    void decides_nothing_when_they_were_asked_already_even_if_contacted_since() {
        ProspectContacted contacted =
                new ProspectContacted(Rosters.ROSTER, Rosters.ANAS_WAY, Rosters.ANA, ContactChannel.TEXT, null);
        fixture.given(Rosters.nominated(), INVITED, contacted)
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_who_is_no_prospect() {
        fixture.given(Rosters.nominated(), Rosters.declined())
                .when(COMMAND)
                .expectException(violates(Roster.NOT_APROSPECT));
    }

    @Test
    void refuses_somebody_whom_the_council_does_not_know() {
        fixture.givenNoPriorActivity().when(COMMAND).expectException(violates(Roster.NO_SUCH_ADVISOR));
    }
}
