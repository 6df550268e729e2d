package org.longtable.projection.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.ActionId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.projection.projectionframework.ViewBench;

/** Sample meeting events for the tests of views. */
final class Happenings {

    static final MeetingId MARCH = new MeetingId("march");
    static final PersonId MARISOL = new PersonId("marisol");
    static final PersonId TOM = new PersonId("tom");
    static final PersonId GUEST = new PersonId("guest");
    static final ActionId CALL = new ActionId("call");
    /** 18:30 on March 31 in Chicago, the same day in UTC. */
    static final Instant START = Instant.parse("2026-03-31T23:30:00Z");

    static final EventMetadata ACT = ViewBench.act(Instant.parse("2026-03-02T15:00:00Z"));
    static final EventMetadata LATER = ViewBench.act(Instant.parse("2026-04-01T02:00:00Z"));

    private Happenings() {}

    static MeetingScheduled scheduled(MeetingId meeting, Instant start) {
        return new MeetingScheduled(
                meeting,
                "Meeting " + meeting,
                start,
                "America/Chicago",
                90,
                MeetingMode.VIDEO,
                null,
                "https://example.org/room",
                null,
                List.of("en"),
                true);
    }

    static MeetingPublished published() {
        return new MeetingPublished(
                MARCH, List.of(new Invitee(MARISOL, AttendeeGroup.FAMILY), new Invitee(TOM, AttendeeGroup.STAFF)));
    }

    static ActionAssigned assigned(ActionId action, String due) {
        return new ActionAssigned(MARCH, action, Words.plain("Do " + action), MARISOL, LocalDate.parse(due));
    }
}
