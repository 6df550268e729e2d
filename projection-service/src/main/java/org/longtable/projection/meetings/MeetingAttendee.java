package org.longtable.projection.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;

/**
 * Describes a person who was invited to a meeting or attended it.
 *
 * @param invited false for a person who attended without an invitation
 * @param answer answer to the invitation, or null
 * @param note note with the answer, or null
 * @param needs accommodations, and what was arranged for them
 * @param presence attendance, or null before it was recorded
 */
record MeetingAttendee(
        PersonId person,
        AttendeeGroup side,
        boolean invited,
        @Nullable InvitationAnswer answer,
        @Nullable Personal note,
        List<AccommodationNeed> needs,
        @Nullable AttendanceStatus presence) {

    static MeetingAttendee of(PersonId person, AttendeeGroup side, boolean invited) {
        return new MeetingAttendee(person, side, invited, null, null, List.of(), null);
    }

    MeetingAttendee answered(InvitationAnswered e) {
        return new MeetingAttendee(person, side, invited, e.answer(), e.note(), needs, presence);
    }

    MeetingAttendee withNeed(AccommodationNeed need) {
        List<AccommodationNeed> others = without(need.need());
        return new MeetingAttendee(
                person,
                side,
                invited,
                answer,
                note,
                Stream.concat(others.stream(), Stream.of(need)).toList(),
                presence);
    }

    MeetingAttendee provided(AccommodationProvided e) {
        AccommodationNeed before = needs.stream()
                .filter(it -> it.need() == e.need())
                .findFirst()
                .orElse(new AccommodationNeed(e.need(), null, null, null));
        return withNeed(new AccommodationNeed(e.need(), before.language(), before.detail(), e.how()));
    }

    MeetingAttendee withoutNeed(AccommodationKind need) {
        return new MeetingAttendee(person, side, invited, answer, note, without(need), presence);
    }

    MeetingAttendee withAttendance(AttendanceTaken e) {
        return new MeetingAttendee(person, e.side(), invited, answer, note, needs, e.presence());
    }

    /** Returns true when the attendee left a note or asked for an accommodation. */
    boolean hasConfidentialDetails() {
        return note != null || !needs.isEmpty();
    }

    /** Returns a copy without the note and the accommodation needs. */
    MeetingAttendee redacted() {
        return new MeetingAttendee(person, side, invited, answer, null, List.of(), presence);
    }

    boolean attended() {
        return presence != null && presence != AttendanceStatus.ABSENT;
    }

    private List<AccommodationNeed> without(AccommodationKind need) {
        return needs.stream().filter(it -> it.need() != need).toList();
    }
}
