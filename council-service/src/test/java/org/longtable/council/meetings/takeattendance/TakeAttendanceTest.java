package org.longtable.council.meetings.takeattendance;

import static org.longtable.council.meetings.Meetings.MARISOL;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.STRANGER;
import static org.longtable.council.meetings.Meetings.TOM;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.planned;
import static org.longtable.council.meetings.Meetings.with;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.Presence;
import org.longtable.contract.meetings.Side;
import org.longtable.council.deciding.Given;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.MeetingNotOpenYet;
import org.longtable.council.meetings.MeetingNotPublishedYet;
import org.longtable.council.meetings.MinutesAlreadyClosed;
import org.longtable.council.meetings.NotInvited;

class TakeAttendanceTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, TakeAttendanceHandler::new);

    @Test
    void notes_each_person_for_their_side() {
        fixture.given(open())
                .when(of(ADVISOR, STAFF))
                .expectEvents(advisor(Presence.VIDEO), new AttendanceTaken(MEETING, TOM, Presence.ABSENT, Side.STAFF));
    }

    @Test
    void notes_only_what_changed() {
        fixture.given(with(open(), advisor(Presence.VIDEO)))
                .when(of(ADVISOR, STAFF, ADVISOR))
                .expectEvents(new AttendanceTaken(MEETING, TOM, Presence.ABSENT, Side.STAFF));
    }

    @Test
    void notes_that_somebody_came_after_all() {
        fixture.given(with(open(), advisor(Presence.ABSENT))).when(of(ADVISOR)).expectEvents(advisor(Presence.VIDEO));
    }

    @Test
    void notes_a_guest_whose_side_is_said() {
        fixture.given(open())
                .when(of(new Attendee(STRANGER, Presence.IN_PERSON, Side.FAMILY)))
                .expectEvents(new AttendanceTaken(MEETING, STRANGER, Presence.IN_PERSON, Side.FAMILY));
    }

    @Test
    void refuses_somebody_who_was_not_invited() {
        fixture.given(open())
                .when(of(ADVISOR, new Attendee(STRANGER, Presence.IN_PERSON, null)))
                .expectException(NotInvited.class)
                .expectNoEvents();
    }

    @Test
    void refuses_before_it_has_begun() {
        fixture.given(announced())
                .when(of(ADVISOR))
                .expectException(MeetingNotOpenYet.class)
                .expectNoEvents();
    }

    @Test
    void refuses_before_anybody_was_invited() {
        fixture.given(planned())
                .when(of(ADVISOR))
                .expectException(MeetingNotPublishedYet.class)
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(of(ADVISOR))
                .expectException(MinutesAlreadyClosed.class)
                .expectNoEvents();
    }

    private static TakeAttendance of(Attendee... people) {
        return new TakeAttendance(MEETING, List.of(people));
    }

    private static final Attendee ADVISOR = new Attendee(MARISOL, Presence.VIDEO, null);
    private static final Attendee STAFF = new Attendee(TOM, Presence.ABSENT, null);

    private static AttendanceTaken advisor(Presence presence) {
        return new AttendanceTaken(MEETING, MARISOL, presence, Side.FAMILY);
    }
}
