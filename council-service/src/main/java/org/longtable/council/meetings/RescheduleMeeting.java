package org.longtable.council.meetings;

import java.time.Instant;
import org.longtable.contract.MeetingId;

/**
 * This command moves a meeting to another time.
 *
 * @param start when it begins now; after the time at which the act takes effect
 * @param reason why, in words that name nobody
 */
public record RescheduleMeeting(MeetingId meeting, Instant start, String reason) {}
