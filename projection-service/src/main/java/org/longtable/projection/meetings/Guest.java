package org.longtable.projection.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.Answer;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.Need;
import org.longtable.contract.meetings.Presence;
import org.longtable.contract.meetings.Side;

/**
 * Somebody at a meeting's table.
 *
 * @param invited false for somebody who came without an invitation
 * @param answer what they answered, or null
 * @param note what they said with it, or null
 * @param needs what they need and what was arranged
 * @param presence whether and how they took part, or null before that was noted
 */
record Guest(
        PersonId person,
        Side side,
        boolean invited,
        @Nullable Answer answer,
        @Nullable Personal note,
        List<GuestNeed> needs,
        @Nullable Presence presence) {

    static Guest of(PersonId person, Side side, boolean invited) {
        return new Guest(person, side, invited, null, null, List.of(), null);
    }

    Guest answered(InvitationAnswered e) {
        return new Guest(person, side, invited, e.answer(), e.note(), needs, presence);
    }

    Guest needing(GuestNeed need) {
        List<GuestNeed> others = without(need.need());
        return new Guest(
                person,
                side,
                invited,
                answer,
                note,
                Stream.concat(others.stream(), Stream.of(need)).toList(),
                presence);
    }

    Guest provided(AccommodationProvided e) {
        GuestNeed before = needs.stream()
                .filter(it -> it.need() == e.need())
                .findFirst()
                .orElse(new GuestNeed(e.need(), null, null, null));
        return needing(new GuestNeed(e.need(), before.language(), before.detail(), e.how()));
    }

    Guest notNeeding(Need need) {
        return new Guest(person, side, invited, answer, note, without(need), presence);
    }

    Guest took(AttendanceTaken e) {
        return new Guest(person, e.side(), invited, answer, note, needs, e.presence());
    }

    /** Whether they said or need what is not for everybody. */
    boolean confides() {
        return note != null || !needs.isEmpty();
    }

    /** As everybody at the table may see them. */
    Guest withoutWhatTheyConfided() {
        return new Guest(person, side, invited, answer, null, List.of(), presence);
    }

    boolean came() {
        return presence != null && presence != Presence.ABSENT;
    }

    private List<GuestNeed> without(Need need) {
        return needs.stream().filter(it -> it.need() != need).toList();
    }
}
