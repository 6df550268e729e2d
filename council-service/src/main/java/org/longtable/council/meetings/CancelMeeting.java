package org.longtable.council.meetings;

import org.longtable.contract.MeetingId;

/**
 * Cancel a meeting.
 *
 * @param reason why, in words that name nobody
 */
public record CancelMeeting(MeetingId meeting, String reason) {}
