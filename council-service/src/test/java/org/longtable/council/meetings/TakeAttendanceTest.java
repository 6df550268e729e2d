package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
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
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.council.commandhandling.Given;

class TakeAttendanceTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, RecordAttendance.class);

    @Test
    void notes_each_person_for_their_side() {
        fixture.given(open())
                .when(of(ADVISOR, STAFF))
                .expectEvents(
                        advisor(AttendanceStatus.VIDEO),
                        new AttendanceTaken(MEETING, TOM, AttendanceStatus.ABSENT, AttendeeGroup.STAFF));
    }

    @Test
    void notes_only_what_changed() {
        fixture.given(with(open(), advisor(AttendanceStatus.VIDEO)))
                .when(of(ADVISOR, STAFF, ADVISOR))
                .expectEvents(new AttendanceTaken(MEETING, TOM, AttendanceStatus.ABSENT, AttendeeGroup.STAFF));
    }

    @Test
    void notes_that_somebody_came_after_all() {
        fixture.given(with(open(), advisor(AttendanceStatus.ABSENT)))
                .when(of(ADVISOR))
                .expectEvents(advisor(AttendanceStatus.VIDEO));
    }

    @Test
    void notes_a_guest_whose_side_is_said() {
        fixture.given(open())
                .when(of(new AttendanceEntry(STRANGER, AttendanceStatus.IN_PERSON, AttendeeGroup.FAMILY)))
                .expectEvents(new AttendanceTaken(MEETING, STRANGER, AttendanceStatus.IN_PERSON, AttendeeGroup.FAMILY));
    }

    @Test
    void refuses_somebody_who_was_not_invited() {
        fixture.given(open())
                .when(of(ADVISOR, new AttendanceEntry(STRANGER, AttendanceStatus.IN_PERSON, null)))
                .expectException(violates(MeetingViolations.NOT_INVITED))
                .expectNoEvents();
    }

    @Test
    void refuses_before_it_has_begun() {
        fixture.given(announced())
                .when(of(ADVISOR))
                .expectException(violates(Meeting.MEETING_NOT_OPEN_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_before_anybody_was_invited() {
        fixture.given(planned())
                .when(of(ADVISOR))
                .expectException(violates(Meeting.MEETING_NOT_PUBLISHED_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(of(ADVISOR))
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    private static RecordAttendance of(AttendanceEntry... people) {
        return new RecordAttendance(MEETING, List.of(people));
    }

    private static final AttendanceEntry ADVISOR = new AttendanceEntry(MARISOL, AttendanceStatus.VIDEO, null);
    private static final AttendanceEntry STAFF = new AttendanceEntry(TOM, AttendanceStatus.ABSENT, null);

    private static AttendanceTaken advisor(AttendanceStatus presence) {
        return new AttendanceTaken(MEETING, MARISOL, presence, AttendeeGroup.FAMILY);
    }
}
