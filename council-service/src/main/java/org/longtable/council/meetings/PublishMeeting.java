package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import java.util.List;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.Invitee;

/**
 * This command publishes a meeting and invites people to it.
 *
 * @param invited who is expected; once announced, those who were not invited before are invited too
 */
public record PublishMeeting(MeetingId meeting, List<Invitee> invited) {
    /** Rejects publishing a meeting without invited people. */
    static final Violation INVITEES_MISSING = Violation.invalid("nobody-invited");
}
