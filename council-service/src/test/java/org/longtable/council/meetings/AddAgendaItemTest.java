package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MARISOL;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.planned;
import static org.longtable.council.meetings.Meetings.with;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class AddAgendaItemTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, AddAgendaItem.class);

    @Test
    void puts_an_idea_on_the_agenda() {
        fixture.given(planned()).when(food(), As.coordinator()).expectEvents(added());
    }

    @Test
    void puts_one_on_while_the_meeting_goes_on() {
        fixture.given(open()).when(food(), As.coordinator()).expectEvents(added());
    }

    @Test
    void does_nothing_when_it_stands_there_already() {
        fixture.given(with(planned(), added()))
                .when(food(), As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void puts_on_again_what_was_taken_off() {
        fixture.given(with(planned(), added(), new AgendaItemRemoved(MEETING, ITEM)))
                .when(food(), As.coordinator())
                .expectEvents(added());
    }

    @Test
    void refuses_the_same_item_with_other_words() {
        fixture.given(with(planned(), added()))
                .when(item(AgendaItemKind.TOPIC, 20, null), As.coordinator())
                .expectException(violates(AddAgendaItem.AGENDA_ITEM_ALREADY_ADDED))
                .expectNoEvents();
    }

    @Test
    void refuses_a_second_item_for_family_ideas() {
        fixture.given(planned())
                .when(item(AgendaItemKind.FAMILY_IDEAS, 20, null), As.coordinator())
                .expectException(violates(AddAgendaItem.STANDING_ITEM_ALREADY_ON_AGENDA))
                .expectNoEvents();
    }

    @Test
    void refuses_an_item_about_no_idea() {
        fixture.given(planned())
                .when(item(AgendaItemKind.IDEA, 20, null), As.coordinator())
                .expectException(violates(AddAgendaItem.IDEA_REQUIRED_FOR_IDEA_ITEM))
                .expectNoEvents();
    }

    @Test
    void refuses_a_topic_with_an_idea() {
        fixture.given(planned())
                .when(item(AgendaItemKind.TOPIC, 20, new IdeaId("idea-1")), As.coordinator())
                .expectException(violates(AddAgendaItem.IDEA_REQUIRED_FOR_IDEA_ITEM))
                .expectNoEvents();
    }

    @Test
    void refuses_a_length_that_cannot_be() {
        fixture.given(planned())
                .when(item(AgendaItemKind.TOPIC, 0, null), As.coordinator())
                .expectException(violates(DurationOutOfRange.DURATION_OUT_OF_RANGE))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(food(), As.coordinator())
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    @Test
    void refuses_when_cancelled() {
        fixture.given(cancelled())
                .when(food(), As.coordinator())
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    @Test
    void refuses_without_a_meeting() {
        fixture.givenNoPriorActivity()
                .when(food(), As.coordinator())
                .expectException(violates(Meeting.NO_SUCH_MEETING))
                .expectNoEvents();
    }

    private static final AgendaItemId ITEM = new AgendaItemId("food");

    private static AddAgendaItem item(AgendaItemKind kind, int minutes, IdeaId idea) {
        return new AddAgendaItem(MEETING, ITEM, "Warm food", minutes, MARISOL, kind, idea);
    }

    private static AgendaItemAdded added() {
        return new AgendaItemAdded(
                MEETING, ITEM, Words.plain("Warm food"), 20, MARISOL, AgendaItemKind.IDEA, new IdeaId("idea-1"));
    }

    private static AddAgendaItem food() {
        return item(AgendaItemKind.IDEA, 20, new IdeaId("idea-1"));
    }
}
