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
import org.longtable.council.deciding.Copies;

/**
 * What was noted while a meeting went on, and what became of it.
 *
 * @param attendance the latest note about each person
 * @param decisions what was decided
 * @param actions what people took on
 * @param minutes as they were closed, or null when they were not, or when none were written
 * @param corrections what was put right in them since, in order
 */
public record Proceedings(
        Map<PersonId, AttendanceTaken> attendance,
        Map<DecisionId, DecisionRecorded> decisions,
        Map<ActionId, Action> actions,
        @Nullable Words minutes,
        List<MinutesCorrected> corrections) {

    /** Nothing yet. */
    static final Proceedings NONE = new Proceedings(Map.of(), Map.of(), Map.of(), null, List.of());

    /**
     * Something that somebody took on.
     *
     * @param assigned as it was first taken on
     * @param owner who does it now
     * @param due when it is due now
     * @param done whether it is done
     */
    public record Action(ActionAssigned assigned, PersonId owner, LocalDate due, boolean done) {}

    Proceedings after(AttendanceTaken event) {
        Map<PersonId, AttendanceTaken> next = Copies.with(attendance, event.person(), event);
        return new Proceedings(next, decisions, actions, minutes, corrections);
    }

    Proceedings after(DecisionRecorded event) {
        Map<DecisionId, DecisionRecorded> next = Copies.with(decisions, event.decision(), event);
        return new Proceedings(attendance, next, actions, minutes, corrections);
    }

    Proceedings after(ActionAssigned event) {
        return with(event.action(), new Action(event, event.owner(), event.due(), false));
    }

    Proceedings after(ActionCompleted event) {
        Action it = action(event.action());
        return with(event.action(), new Action(it.assigned(), it.owner(), it.due(), true));
    }

    Proceedings after(ActionReassigned event) {
        Action it = action(event.action());
        return with(event.action(), new Action(it.assigned(), event.to(), it.due(), it.done()));
    }

    Proceedings after(ActionDueMoved event) {
        Action it = action(event.action());
        return with(event.action(), new Action(it.assigned(), it.owner(), event.to(), it.done()));
    }

    Proceedings after(MeetingClosed event) {
        return new Proceedings(attendance, decisions, actions, event.minutes(), corrections);
    }

    Proceedings after(MinutesCorrected event) {
        List<MinutesCorrected> next =
                Stream.concat(corrections.stream(), Stream.of(event)).toList();
        return new Proceedings(attendance, decisions, actions, minutes, next);
    }

    /** What somebody took on, refused when there is no such thing. */
    public Action action(ActionId id) {
        Action action = actions.get(id);
        if (action == null) {
            throw new NoSuchAction();
        }
        return action;
    }

    /** What somebody took on and is still to be done. */
    public Action openAction(ActionId id) {
        Action action = action(id);
        if (action.done()) {
            throw new ActionAlreadyDone();
        }
        return action;
    }

    private Proceedings with(ActionId id, Action action) {
        return new Proceedings(attendance, decisions, Copies.with(actions, id, action), minutes, corrections);
    }
}
