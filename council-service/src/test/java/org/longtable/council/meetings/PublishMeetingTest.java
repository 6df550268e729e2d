package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MARISOL;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.STRANGER;
import static org.longtable.council.meetings.Meetings.TOM;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.planned;
import static org.longtable.council.meetings.Meetings.published;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.council.commandhandling.Given;

class PublishMeetingTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, PublishMeeting.class);

    @Test
    void invites_each_person_once() {
        fixture.given(planned()).when(inviting(ADVISOR, STAFF, ADVISOR)).expectEvents(published());
    }

    @Test
    void invites_those_who_are_new() {
        fixture.given(announced())
                .when(inviting(ADVISOR, LATE))
                .expectEvents(new MorePeopleInvited(MEETING, List.of(LATE)));
    }

    @Test
    void does_nothing_when_all_are_invited() {
        fixture.given(announced())
                .when(inviting(STAFF, ADVISOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_to_invite_nobody() {
        fixture.given(planned())
                .when(inviting())
                .expectException(violates(PublishMeeting.INVITEES_MISSING))
                .expectNoEvents();
    }

    @Test
    void refuses_when_cancelled() {
        fixture.given(cancelled())
                .when(inviting(LATE))
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(inviting(LATE))
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    private static PublishMeeting inviting(Invitee... people) {
        return new PublishMeeting(MEETING, List.of(people));
    }

    private static final Invitee ADVISOR = new Invitee(MARISOL, AttendeeGroup.FAMILY);
    private static final Invitee STAFF = new Invitee(TOM, AttendeeGroup.STAFF);
    private static final Invitee LATE = new Invitee(STRANGER, AttendeeGroup.FAMILY);
}
