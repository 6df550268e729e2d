package org.longtable.council.meetings.publishmeeting;

import java.util.List;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.Invited;

/**
 * Announce a meeting.
 *
 * @param invited who is expected; once announced, those who were not invited before are invited too
 */
public record PublishMeeting(MeetingId meeting, List<Invited> invited) {}
