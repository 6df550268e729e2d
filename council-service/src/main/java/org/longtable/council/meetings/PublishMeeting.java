package org.longtable.council.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.Invitee;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingPublished;
import org.longtable.contract.meetings.MeetingEvent.MorePeopleInvited;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Publishes a meeting and invites people to it.
 *
 * @param invited the people to invite; for a published meeting, the people who were not invited before are added
 */
public record PublishMeeting(MeetingId meeting, List<Invitee> invited) implements MeetingCommand {
    /** Rejects publishing a meeting without invited people. */
    static final Violation INVITEES_MISSING = Violation.invalid("nobody-invited");

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        boolean first = meeting.requireNotFinished().phase() == MeetingStatus.PLANNED;
        if (invited().isEmpty()) {
            throw INVITEES_MISSING.exception();
        }
        Map<PersonId, Invitee> fresh = new LinkedHashMap<>();
        for (Invitee person : invited()) {
            if (!meeting.invitations().sides().containsKey(person.person())) {
                fresh.putIfAbsent(person.person(), person);
            }
        }
        List<Invitee> people = List.copyOf(fresh.values());
        if (people.isEmpty()) {
            return List.of();
        }
        return List.of(first ? new MeetingPublished(meeting(), people) : new MorePeopleInvited(meeting(), people));
    }
}
