package org.longtable.council.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
 * What decisions about a meeting ask for.
 *
 * @param phase how far it has come
 * @param plan as it was first scheduled, or null before that
 * @param start when it begins now, or null before it was scheduled
 * @param agenda its items
 * @param invitations who is expected, their answers and needs
 * @param proceedings what was noted while it went on
 */
public record Meeting(
        Phase phase,
        @Nullable MeetingScheduled plan,
        @Nullable Instant start,
        Agenda agenda,
        Invitations invitations,
        Proceedings proceedings) {

    /** Before it was scheduled. */
    public static final Meeting NONE =
            new Meeting(Phase.NONE, null, null, Agenda.EMPTY, Invitations.NONE, Proceedings.NONE);

    Meeting after(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> new Meeting(Phase.PLANNED, e, e.start(), agenda, invitations, proceedings);
            case MeetingMoved e -> new Meeting(phase, plan, e.to(), agenda, invitations, proceedings);
            case AgendaItemAdded e -> with(agenda.after(e));
            case AgendaItemRemoved e -> with(agenda.after(e));
            case AgendaReordered e -> with(agenda.after(e));
            case MeetingPublished e -> now(Phase.ANNOUNCED).with(invitations.inviting(e.invited()));
            case MorePeopleInvited e -> with(invitations.inviting(e.invited()));
            case InvitationAnswered e -> with(invitations.after(e));
            case AccommodationRequested e -> with(invitations.after(e));
            case AccommodationWithdrawn e -> with(invitations.after(e));
            case AccommodationProvided e -> with(invitations.after(e));
            case MeetingCancelled e -> now(Phase.CANCELLED);
            case MeetingOpened e -> now(Phase.OPEN);
            case AttendanceTaken e -> with(proceedings.after(e));
            case DecisionRecorded e -> with(proceedings.after(e));
            case ActionAssigned e -> with(proceedings.after(e));
            case ActionCompleted e -> with(proceedings.after(e));
            case ActionReassigned e -> with(proceedings.after(e));
            case ActionDueMoved e -> with(proceedings.after(e));
            case MeetingClosed e -> now(Phase.CLOSED).with(proceedings.after(e));
            case MinutesCorrected e -> with(proceedings.after(e));
        };
    }

    /** The plan, if the meeting exists. */
    public MeetingScheduled orRefuse() {
        if (plan == null) {
            throw new NoSuchMeeting();
        }
        return plan;
    }

    /** This meeting, if it will take place, or goes on, and its minutes do not stand yet. */
    public Meeting unfinished() {
        orRefuse();
        return switch (phase) {
            case CANCELLED -> throw new MeetingIsCancelled();
            case CLOSED -> throw new MinutesAlreadyClosed();
            case NONE, PLANNED, ANNOUNCED, OPEN -> this;
        };
    }

    /** This meeting, if it has not begun. */
    public Meeting ahead() {
        if (unfinished().phase == Phase.OPEN) {
            throw new MeetingAlreadyOpen();
        }
        return this;
    }

    /** This meeting, if people were invited and it is not over. */
    public Meeting announced() {
        if (unfinished().phase == Phase.PLANNED) {
            throw new MeetingNotPublishedYet();
        }
        return this;
    }

    /** This meeting, if it goes on. */
    public Meeting inSession() {
        if (announced().phase == Phase.ANNOUNCED) {
            throw new MeetingNotOpenYet();
        }
        return this;
    }

    private Meeting now(Phase next) {
        return new Meeting(next, plan, start, agenda, invitations, proceedings);
    }

    private Meeting with(Agenda next) {
        return new Meeting(phase, plan, start, next, invitations, proceedings);
    }

    private Meeting with(Invitations next) {
        return new Meeting(phase, plan, start, agenda, next, proceedings);
    }

    private Meeting with(Proceedings next) {
        return new Meeting(phase, plan, start, agenda, invitations, next);
    }
}
