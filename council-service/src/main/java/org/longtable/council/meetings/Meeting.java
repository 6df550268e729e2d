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
import org.longtable.council.commandhandling.Violation;

/**
 * Holds the state of a meeting that decisions need.
 *
 * @param phase the status of the meeting
 * @param plan the meeting as it was first scheduled, or null before that
 * @param start the current start, or null before the meeting was scheduled
 * @param agenda the agenda
 * @param invitations the invited people, their answers, and their needs
 * @param proceedings the attendance, decisions, action items, and minutes
 */
public record Meeting(
        MeetingStatus phase,
        @Nullable MeetingScheduled plan,
        @Nullable Instant start,
        Agenda agenda,
        InvitationState invitations,
        MeetingProceedings proceedings) {
    /** Rejects a reference to a meeting that does not exist in this council. */
    static final Violation NO_SUCH_MEETING = Violation.notFound("no-such-meeting");

    /** Rejects a change to a meeting whose minutes are closed, because they may only be corrected. */
    static final Violation MINUTES_ALREADY_CLOSED = Violation.conflict("minutes-already-closed");

    /** Rejects a step that requires a published meeting. */
    static final Violation MEETING_NOT_PUBLISHED_YET = Violation.conflict("meeting-not-published-yet");

    /** Rejects a step that requires an open meeting. */
    static final Violation MEETING_NOT_OPEN_YET = Violation.conflict("meeting-not-open-yet");

    /** Rejects a step that is not allowed while the meeting is open. */
    static final Violation MEETING_ALREADY_OPEN = Violation.conflict("meeting-already-open");

    /** The state before a meeting was scheduled. */
    public static final Meeting NONE =
            new Meeting(MeetingStatus.NONE, null, null, Agenda.EMPTY, InvitationState.NONE, MeetingProceedings.NONE);

    Meeting evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e ->
                new Meeting(MeetingStatus.PLANNED, e, e.start(), agenda, invitations, proceedings);
            case MeetingMoved e -> new Meeting(phase, plan, e.to(), agenda, invitations, proceedings);
            case AgendaItemAdded e -> with(agenda.evolve(e));
            case AgendaItemRemoved e -> with(agenda.evolve(e));
            case AgendaReordered e -> with(agenda.evolve(e));
            case MeetingPublished e -> now(MeetingStatus.ANNOUNCED).with(invitations.withInvited(e.invited()));
            case MorePeopleInvited e -> with(invitations.withInvited(e.invited()));
            case InvitationAnswered e -> with(invitations.evolve(e));
            case AccommodationRequested e -> with(invitations.evolve(e));
            case AccommodationWithdrawn e -> with(invitations.evolve(e));
            case AccommodationProvided e -> with(invitations.evolve(e));
            case MeetingCancelled e -> now(MeetingStatus.CANCELLED);
            case MeetingOpened e -> now(MeetingStatus.OPEN);
            case AttendanceTaken e -> with(proceedings.evolve(e));
            case DecisionRecorded e -> with(proceedings.evolve(e));
            case ActionAssigned e -> with(proceedings.evolve(e));
            case ActionCompleted e -> with(proceedings.evolve(e));
            case ActionReassigned e -> with(proceedings.evolve(e));
            case ActionDueMoved e -> with(proceedings.evolve(e));
            case MeetingClosed e -> now(MeetingStatus.CLOSED).with(proceedings.evolve(e));
            case MinutesCorrected e -> with(proceedings.evolve(e));
        };
    }

    /** Returns the plan, or throws a violation when the meeting does not exist. */
    public MeetingScheduled requireScheduled() {
        if (plan == null) {
            throw NO_SUCH_MEETING.exception();
        }
        return plan;
    }

    /** Returns the meeting, or throws a violation when it is closed or cancelled. */
    public Meeting requireNotFinished() {
        requireScheduled();
        return switch (phase) {
            case CANCELLED -> throw MeetingViolations.MEETING_IS_CANCELLED.exception();
            case CLOSED -> throw MINUTES_ALREADY_CLOSED.exception();
            case NONE, PLANNED, ANNOUNCED, OPEN -> this;
        };
    }

    /** Returns the meeting, or throws a violation when it has started. */
    public Meeting requireNotStarted() {
        if (requireNotFinished().phase == MeetingStatus.OPEN) {
            throw MEETING_ALREADY_OPEN.exception();
        }
        return this;
    }

    /** Returns the meeting, or throws a violation when it is not announced or is over. */
    public Meeting requireAnnounced() {
        if (requireNotFinished().phase == MeetingStatus.PLANNED) {
            throw MEETING_NOT_PUBLISHED_YET.exception();
        }
        return this;
    }

    /** Returns the meeting, or throws a violation when it is not in session. */
    public Meeting requireInSession() {
        if (requireAnnounced().phase == MeetingStatus.ANNOUNCED) {
            throw MEETING_NOT_OPEN_YET.exception();
        }
        return this;
    }

    private Meeting now(MeetingStatus next) {
        return new Meeting(next, plan, start, agenda, invitations, proceedings);
    }

    private Meeting with(Agenda next) {
        return new Meeting(phase, plan, start, next, invitations, proceedings);
    }

    private Meeting with(InvitationState next) {
        return new Meeting(phase, plan, start, agenda, next, proceedings);
    }

    private Meeting with(MeetingProceedings next) {
        return new Meeting(phase, plan, start, agenda, invitations, next);
    }
}
