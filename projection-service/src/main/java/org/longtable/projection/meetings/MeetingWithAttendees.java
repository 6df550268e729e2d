package org.longtable.projection.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.AccommodationWithdrawn;
import org.longtable.contract.meetings.MeetingEvent.ActionItemEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.MeetingEvent.LifecycleEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MinutesEvent;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;

/**
 * Combines a meeting with the people who were invited or attended.
 *
 * @param guests invited people in the order of invitation, then those who attended without one
 */
record MeetingWithAttendees(MeetingSummary card, List<MeetingAttendee> guests) {

    static MeetingWithAttendees unscheduled() {
        return new MeetingWithAttendees(MeetingSummary.missing(), List.of());
    }

    MeetingWithAttendees after(MeetingEvent event) {
        return new MeetingWithAttendees(card.after(event), attendeesAfter(event));
    }

    private List<MeetingAttendee> attendeesAfter(MeetingEvent event) {
        return switch (event) {
            case MeetingPublished e -> withInvited(e.invited());
            case MorePeopleInvited e -> withInvited(e.invited());
            case InvitationAnswered e -> change(e.person(), it -> it.answered(e));
            case AccommodationRequested e ->
                change(e.person(), it -> it.withNeed(new AccommodationNeed(e.need(), e.language(), e.detail(), null)));
            case AccommodationWithdrawn e -> change(e.person(), it -> it.withoutNeed(e.need()));
            case AccommodationProvided e -> change(e.person(), it -> it.provided(e));
            case AttendanceTaken e -> withAttendance(e);
            case LifecycleEvent e -> guests;
            case AgendaEvent e -> guests;
            case ActionItemEvent e -> guests;
            case MinutesEvent e -> guests;
        };
    }

    private List<MeetingAttendee> withInvited(List<Invitee> people) {
        List<MeetingAttendee> all = new ArrayList<>(guests);
        people.forEach(it -> all.add(MeetingAttendee.of(it.person(), it.side(), true)));
        return List.copyOf(all);
    }

    private List<MeetingAttendee> withAttendance(AttendanceTaken e) {
        boolean known = guests.stream().anyMatch(it -> it.person().equals(e.person()));
        return known
                ? change(e.person(), it -> it.withAttendance(e))
                : Stream.concat(
                                guests.stream(),
                                Stream.of(MeetingAttendee.of(e.person(), e.side(), false)
                                        .withAttendance(e)))
                        .toList();
    }

    private List<MeetingAttendee> change(PersonId person, UnaryOperator<MeetingAttendee> change) {
        return guests.stream()
                .map(it -> it.person().equals(person) ? change.apply(it) : it)
                .toList();
    }
}
