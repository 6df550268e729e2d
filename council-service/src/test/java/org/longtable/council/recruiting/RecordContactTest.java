package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class RecordContactTest {

    private static final RecordProspectContact COMMAND =
            new RecordProspectContact(Facts.NICU, Rosters.ANAS_WAY, ContactChannel.PHONE, " Evenings are best. ");

    private final AggregateTestFixture<RosterAggregate> fixture =
            Given.fixture(RosterAggregate.class, RecordProspectContact.class);

    @Test
    void keeps_what_was_said_with_the_prospects_key() {
        fixture.given(Rosters.nominated())
                .when(COMMAND)
                .expectEvents(new ProspectContacted(
                        Rosters.ROSTER,
                        Rosters.ANAS_WAY,
                        Rosters.ANA,
                        ContactChannel.PHONE,
                        new Personal(Rosters.ANA, "Evenings are best.")));
    }

    @Test
    void refuses_somebody_who_sits_or_declined() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(COMMAND)
                .expectException(violates(Roster.NOT_APROSPECT));
        fixture.given(Rosters.nominated(), Rosters.declined())
                .when(COMMAND)
                .expectException(violates(Roster.NOT_APROSPECT));
    }

    @Test
    void refuses_somebody_whom_the_council_does_not_know() {
        fixture.givenNoPriorActivity().when(COMMAND).expectException(violates(Roster.NO_SUCH_ADVISOR));
    }
}
