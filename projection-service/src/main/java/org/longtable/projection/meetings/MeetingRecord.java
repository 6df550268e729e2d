package org.longtable.projection.meetings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ActionId;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationEvent;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemRemoved;
import org.longtable.contract.meetings.MeetingEvent.AgendaReordered;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.DecisionRecorded;
import org.longtable.contract.meetings.MeetingEvent.InvitationEvent;
import org.longtable.contract.meetings.MeetingEvent.LifecycleEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;
import org.longtable.projection.projectionframework.EventEnvelope;

/**
 * Holds a meeting's agenda, decisions, action items, minutes, and changes.
 *
 * @param agenda agenda items in the order of discussion, which is the order of adding unless it was changed
 * @param decisions decisions in order
 * @param actions action items in order
 * @param minutes minutes as closed, or null before that
 * @param corrections later corrections of the minutes, in order
 * @param moves moves to another time, in order
 * @param cancelled reason for the cancellation, or null
 */
record MeetingRecord(
        List<AgendaItemAdded> agenda,
        List<DecisionRecorded> decisions,
        List<ActionItem> actions,
        @Nullable MinutesText minutes,
        List<MinutesCorrection> corrections,
        List<MeetingMoved> moves,
        @Nullable Words cancelled) {

    static final MeetingRecord BLANK =
            new MeetingRecord(List.of(), List.of(), List.of(), null, List.of(), List.of(), null);

    /**
     * Contains the minutes of a meeting.
     *
     * @param text text of the minutes, or null when none were written
     * @param by person who closed the meeting
     * @param at effective time
     */
    record MinutesText(@Nullable Words text, PersonId by, Instant at) {}

    /**
     * Describes one correction of closed minutes.
     *
     * @param by person who corrected them
     * @param at effective time
     */
    record MinutesCorrection(Words what, Words why, PersonId by, Instant at) {}

    MeetingRecord after(MeetingEvent event, EventEnvelope at) {
        return switch (event) {
            case AgendaItemAdded e -> agenda(plus(agenda, e));
            case AgendaItemRemoved e ->
                agenda(agenda.stream().filter(it -> !it.item().equals(e.item())).toList());
            case AgendaReordered e -> agenda(inOrder(e.items()));
            case DecisionRecorded e ->
                new MeetingRecord(agenda, plus(decisions, e), actions, minutes, corrections, moves, cancelled);
            case ActionAssigned e -> actions(plus(actions, ActionItem.of(e, at)));
            case ActionCompleted e -> action(e.action(), it -> it.done(at.effective()));
            case ActionReassigned e -> action(e.action(), it -> it.withOwner(e.to()));
            case ActionDueMoved e -> action(e.action(), it -> it.due(e.to()));
            case MeetingClosed e -> closed(new MinutesText(e.minutes(), at.act().actor(), at.effective()));
            case MinutesCorrected e ->
                corrected(new MinutesCorrection(e.what(), e.why(), at.act().actor(), at.effective()));
            case MeetingMoved e ->
                new MeetingRecord(agenda, decisions, actions, minutes, corrections, plus(moves, e), cancelled);
            case MeetingCancelled e ->
                new MeetingRecord(agenda, decisions, actions, minutes, corrections, moves, e.reason());
            case LifecycleEvent e -> this;
            case InvitationEvent e -> this;
            case AccommodationEvent e -> this;
            case AttendanceTaken e -> this;
        };
    }

    private MeetingRecord agenda(List<AgendaItemAdded> next) {
        return new MeetingRecord(next, decisions, actions, minutes, corrections, moves, cancelled);
    }

    private List<AgendaItemAdded> inOrder(List<AgendaItemId> items) {
        return agenda.stream()
                .sorted(Comparator.comparingInt(it -> items.indexOf(it.item())))
                .toList();
    }

    private MeetingRecord actions(List<ActionItem> next) {
        return new MeetingRecord(agenda, decisions, next, minutes, corrections, moves, cancelled);
    }

    private MeetingRecord action(ActionId id, UnaryOperator<ActionItem> change) {
        return actions(actions.stream()
                .map(it -> it.action().equals(id) ? change.apply(it) : it)
                .toList());
    }

    private MeetingRecord closed(MinutesText text) {
        return new MeetingRecord(agenda, decisions, actions, text, corrections, moves, cancelled);
    }

    private MeetingRecord corrected(MinutesCorrection correction) {
        return new MeetingRecord(agenda, decisions, actions, minutes, plus(corrections, correction), moves, cancelled);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
