package org.longtable.projection.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionItemEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.InvitationEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingEvent.MinutesEvent;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.projection.projectionframework.EventEnvelope;

/**
 * Summarizes a meeting for lists, calendars, and invitations.
 *
 * @param council council of the meeting
 * @param start current start
 * @param zone IANA time zone in which the start is displayed
 * @param minutes duration in minutes
 * @param evening hint that it begins at 17:00 or later in its time zone
 */
record MeetingSummary(
        MeetingId meeting,
        String council,
        String title,
        Instant start,
        String zone,
        int minutes,
        MeetingMode mode,
        @Nullable String place,
        @Nullable String link,
        @Nullable String phone,
        List<String> languages,
        boolean evening,
        MeetingPhase phase) {

    static MeetingSummary of(MeetingScheduled e, EventEnvelope at) {
        return new MeetingSummary(
                e.meeting(),
                at.council(),
                e.title(),
                e.start(),
                e.zone(),
                e.minutes(),
                e.mode(),
                e.place(),
                e.link(),
                e.phone(),
                e.languages(),
                e.evening(),
                MeetingPhase.PLANNED);
    }

    /** Throws because the first event of a meeting must be its scheduling. */
    static MeetingSummary missing() {
        throw new IllegalStateException("the meeting was never scheduled");
    }

    MeetingSummary after(MeetingEvent event) {
        return switch (event) {
            case MeetingMoved e -> withStart(e.to(), e.evening());
            case MeetingPublished e -> withPhase(MeetingPhase.ANNOUNCED);
            case MeetingCancelled e -> withPhase(MeetingPhase.CANCELLED);
            case MeetingOpened e -> withPhase(MeetingPhase.OPEN);
            case MeetingClosed e -> withPhase(MeetingPhase.CLOSED);
            case MeetingScheduled e -> this;
            case AgendaEvent e -> this;
            case InvitationEvent e -> this;
            case AccommodationEvent e -> this;
            case ActionItemEvent e -> this;
            case MinutesEvent e -> this;
            case AttendanceTaken e -> this;
        };
    }

    private MeetingSummary withStart(Instant to, boolean inTheEvening) {
        return new MeetingSummary(
                meeting, council, title, to, zone, minutes, mode, place, link, phone, languages, inTheEvening, phase);
    }

    private MeetingSummary withPhase(MeetingPhase next) {
        return new MeetingSummary(
                meeting, council, title, start, zone, minutes, mode, place, link, phone, languages, evening, next);
    }
}
