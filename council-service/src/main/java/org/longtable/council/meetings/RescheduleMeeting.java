package org.longtable.council.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Moves a meeting to another time.
 *
 * @param start the new start; after the effective time of the command
 * @param reason the reason, without names of people
 */
public record RescheduleMeeting(MeetingId meeting, Instant start, String reason) implements MeetingCommand {
    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        MeetingScheduled plan = meeting.requireNotStarted().requireScheduled();
        Instant from = Objects.requireNonNull(meeting.start());
        if (from.equals(start())) {
            return List.of();
        }
        MeetingStartInPast.requireInFuture(start(), act);
        MeetingStartInPast.refuseFarAhead(start(), act);
        boolean evening = EveningRule.startsInEvening(start(), ZoneId.of(plan.zone()));
        Words reason = Words.of(act, reason());
        return List.of(new MeetingMoved(meeting(), from, start(), evening, reason));
    }
}
