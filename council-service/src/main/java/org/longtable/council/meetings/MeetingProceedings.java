package org.longtable.council.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ActionId;
import org.longtable.contract.DecisionId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.DecisionRecorded;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;
import org.longtable.council.commandhandling.ImmutableMaps;
import org.longtable.council.commandhandling.Violation;

/**
 * Holds the attendance, the decisions, the action items, and the minutes of a meeting.
 *
 * @param attendance the latest attendance of each person
 * @param decisions the decisions
 * @param actions the action items
 * @param minutes the minutes as closed, or null when they are not closed or none were written
 * @param corrections the corrections of the minutes, in order
 */
public record MeetingProceedings(
        Map<PersonId, AttendanceTaken> attendance,
        Map<DecisionId, DecisionRecorded> decisions,
        Map<ActionId, ActionItem> actions,
        @Nullable Words minutes,
        List<MinutesCorrected> corrections) {
    /** Rejects a reference to an action item that the meeting does not have. */
    static final Violation NO_SUCH_ACTION_ITEM = Violation.notFound("no-such-action");

    /** Rejects a change to a completed action item. */
    static final Violation ACTION_ALREADY_COMPLETED = Violation.conflict("action-already-done");

    /** The proceedings before anything was recorded. */
    static final MeetingProceedings NONE = new MeetingProceedings(Map.of(), Map.of(), Map.of(), null, List.of());

    /**
     * Holds an action item with its current owner and due date.
     *
     * @param assigned the action item as first assigned
     * @param owner the current owner
     * @param due the current due date
     * @param done whether the action item is completed
     */
    public record ActionItem(ActionAssigned assigned, PersonId owner, LocalDate due, boolean done) {}

    MeetingProceedings evolve(AttendanceTaken event) {
        Map<PersonId, AttendanceTaken> next = ImmutableMaps.with(attendance, event.person(), event);
        return new MeetingProceedings(next, decisions, actions, minutes, corrections);
    }

    MeetingProceedings evolve(DecisionRecorded event) {
        Map<DecisionId, DecisionRecorded> next = ImmutableMaps.with(decisions, event.decision(), event);
        return new MeetingProceedings(attendance, next, actions, minutes, corrections);
    }

    MeetingProceedings evolve(ActionAssigned event) {
        return with(event.action(), new ActionItem(event, event.owner(), event.due(), false));
    }

    MeetingProceedings evolve(ActionCompleted event) {
        ActionItem it = requireAction(event.action());
        return with(event.action(), new ActionItem(it.assigned(), it.owner(), it.due(), true));
    }

    MeetingProceedings evolve(ActionReassigned event) {
        ActionItem it = requireAction(event.action());
        return with(event.action(), new ActionItem(it.assigned(), event.to(), it.due(), it.done()));
    }

    MeetingProceedings evolve(ActionDueMoved event) {
        ActionItem it = requireAction(event.action());
        return with(event.action(), new ActionItem(it.assigned(), it.owner(), event.to(), it.done()));
    }

    MeetingProceedings evolve(MeetingClosed event) {
        return new MeetingProceedings(attendance, decisions, actions, event.minutes(), corrections);
    }

    MeetingProceedings evolve(MinutesCorrected event) {
        List<MinutesCorrected> next =
                Stream.concat(corrections.stream(), Stream.of(event)).toList();
        return new MeetingProceedings(attendance, decisions, actions, minutes, next);
    }

    /** Returns an action item, or throws a violation when it does not exist. */
    public ActionItem requireAction(ActionId id) {
        ActionItem action = actions.get(id);
        if (action == null) {
            throw NO_SUCH_ACTION_ITEM.exception();
        }
        return action;
    }

    /** Returns an action item, or throws a violation when it does not exist or is completed. */
    public ActionItem requireOpenAction(ActionId id) {
        ActionItem action = requireAction(id);
        if (action.done()) {
            throw ACTION_ALREADY_COMPLETED.exception();
        }
        return action;
    }

    private MeetingProceedings with(ActionId id, ActionItem action) {
        return new MeetingProceedings(
                attendance, decisions, ImmutableMaps.with(actions, id, action), minutes, corrections);
    }
}
