package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.with;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.DecisionRecorded;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class RecordDecisionTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, RecordDecision.class);

    @Test
    void records_what_was_decided() {
        fixture.given(open()).when(fridge(), As.coordinator()).expectEvents(recorded());
    }

    @Test
    void does_nothing_when_it_was_recorded() {
        fixture.given(with(open(), recorded()))
                .when(fridge(), As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_the_same_decision_with_other_words() {
        fixture.given(with(open(), recorded()))
                .when(record("We buy none", null), As.coordinator())
                .expectException(violates(RecordDecision.DECISION_ALREADY_RECORDED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_item_that_is_not_on_the_agenda() {
        fixture.given(open())
                .when(record("We buy a fridge", new AgendaItemId("other")), As.coordinator())
                .expectException(violates(Agenda.NO_SUCH_AGENDA_ITEM))
                .expectNoEvents();
    }

    @Test
    void refuses_before_it_has_begun() {
        fixture.given(announced())
                .when(fridge(), As.coordinator())
                .expectException(violates(Meeting.MEETING_NOT_OPEN_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(fridge(), As.coordinator())
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    private static final DecisionId FRIDGE = new DecisionId("fridge");

    private static RecordDecision record(String text, AgendaItemId item) {
        return new RecordDecision(MEETING, FRIDGE, text, item);
    }

    private static DecisionRecorded recorded() {
        return new DecisionRecorded(MEETING, FRIDGE, Words.plain("We buy a fridge"), AgendaItemId.FAMILY_IDEAS);
    }

    private static RecordDecision fridge() {
        return record("We buy a fridge", AgendaItemId.FAMILY_IDEAS);
    }
}
