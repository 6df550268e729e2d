package org.longtable.council.meetings;

import static org.longtable.contract.AgendaItemId.FAMILY_IDEAS;
import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.planned;
import static org.longtable.council.meetings.Meetings.with;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.contract.meetings.MeetingEvent.AgendaReordered;
import org.longtable.council.commandhandling.Given;

class ReorderAgendaTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, ReorderAgenda.class);

    @Test
    void puts_items_in_the_order_wanted() {
        fixture.given(with(planned(), added(FOOD)))
                .when(order(FOOD, FAMILY_IDEAS))
                .expectEvents(reordered());
    }

    @Test
    void an_item_added_later_comes_last() {
        AgendaItemId parking = new AgendaItemId("parking");
        fixture.given(with(planned(), added(FOOD), reordered(), added(parking)))
                .when(order(FOOD, FAMILY_IDEAS, parking))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void does_nothing_when_that_is_the_order() {
        fixture.given(with(planned(), added(FOOD), reordered()))
                .when(order(FOOD, FAMILY_IDEAS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_an_order_that_leaves_an_item_out() {
        fixture.given(with(planned(), added(FOOD)))
                .when(order(FOOD))
                .expectException(violates(ReorderAgenda.AGENDA_ORDER_OUTDATED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_item_that_was_taken_off_meanwhile() {
        fixture.given(with(planned(), added(FOOD), new AgendaItemRemoved(MEETING, FOOD)))
                .when(order(FOOD, FAMILY_IDEAS))
                .expectException(violates(ReorderAgenda.AGENDA_ORDER_OUTDATED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_item_that_is_named_twice() {
        fixture.given(with(planned(), added(FOOD)))
                .when(order(FOOD, FAMILY_IDEAS, FOOD))
                .expectException(violates(ReorderAgenda.AGENDA_ORDER_OUTDATED))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(order(FAMILY_IDEAS))
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_meeting_was_cancelled() {
        fixture.given(cancelled())
                .when(order(FAMILY_IDEAS))
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    private static final AgendaItemId FOOD = new AgendaItemId("food");

    private static ReorderAgenda order(AgendaItemId... items) {
        return new ReorderAgenda(MEETING, List.of(items));
    }

    private static AgendaReordered reordered() {
        return new AgendaReordered(MEETING, List.of(FOOD, FAMILY_IDEAS));
    }

    private static AgendaItemAdded added(AgendaItemId item) {
        return new AgendaItemAdded(MEETING, item, Words.plain("Warm food"), 20, null, AgendaItemKind.TOPIC, null);
    }
}
