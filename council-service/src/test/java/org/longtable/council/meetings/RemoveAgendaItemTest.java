package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.planned;
import static org.longtable.council.meetings.Meetings.with;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.council.commandhandling.Given;

class RemoveAgendaItemTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, RemoveAgendaItem.class);

    @Test
    void takes_an_item_off() {
        fixture.given(with(planned(), added())).when(FOOD).expectEvents(new AgendaItemRemoved(MEETING, ITEM));
    }

    @Test
    void does_nothing_when_it_was_taken_off() {
        fixture.given(with(planned(), added(), new AgendaItemRemoved(MEETING, ITEM)))
                .when(FOOD)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_to_take_off_the_item_for_family_ideas() {
        fixture.given(planned())
                .when(new RemoveAgendaItem(MEETING, AgendaItemId.FAMILY_IDEAS))
                .expectException(violates(RemoveAgendaItem.STANDING_ITEM_NOT_REMOVABLE))
                .expectNoEvents();
    }

    @Test
    void refuses_an_item_that_was_never_there() {
        fixture.given(planned())
                .when(FOOD)
                .expectException(violates(Agenda.NO_SUCH_AGENDA_ITEM))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(FOOD)
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    private static final AgendaItemId ITEM = new AgendaItemId("food");
    private static final RemoveAgendaItem FOOD = new RemoveAgendaItem(MEETING, ITEM);

    private static AgendaItemAdded added() {
        return new AgendaItemAdded(MEETING, ITEM, Words.plain("Warm food"), 20, null, AgendaItemKind.TOPIC, null);
    }
}
