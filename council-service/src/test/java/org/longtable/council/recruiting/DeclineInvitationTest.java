package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class DeclineInvitationTest {

    private static final DeclineSeatInvitation COMMAND =
            new DeclineSeatInvitation(Facts.NICU, Rosters.ANAS_WAY, "Two jobs.");

    private final AggregateTestFixture<RosterAggregate> fixture =
            Given.fixture(RosterAggregate.class, DeclineSeatInvitation.class);

    @Test
    void keeps_the_reason_in_their_words() {
        fixture.given(Rosters.nominated())
                .when(COMMAND)
                .expectEvents(new InvitationDeclined(
                        Rosters.ROSTER, Rosters.ANAS_WAY, Rosters.ANA, new Personal(Rosters.ANA, "Two jobs.")));
    }

    @Test
    void decides_nothing_when_they_declined_already() {
        fixture.given(Rosters.nominated(), Rosters.declined())
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_who_sits() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(COMMAND)
                .expectException(violates(Roster.NOT_APROSPECT));
    }
}
