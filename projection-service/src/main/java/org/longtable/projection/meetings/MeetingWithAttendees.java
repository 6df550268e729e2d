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
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.contract.meetings.MeetingEvent.AgendaReordered;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.DecisionRecorded;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;
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
            case MeetingScheduled e -> guests;
            case MeetingMoved e -> guests;
            case MeetingCancelled e -> guests;
            case MeetingOpened e -> guests;
            case MeetingClosed e -> guests;
            case AgendaItemAdded e -> guests;
            case AgendaItemRemoved e -> guests;
            case AgendaReordered e -> guests;
            case DecisionRecorded e -> guests;
            case ActionAssigned e -> guests;
            case ActionCompleted e -> guests;
            case ActionReassigned e -> guests;
            case ActionDueMoved e -> guests;
            case MinutesCorrected e -> guests;
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
