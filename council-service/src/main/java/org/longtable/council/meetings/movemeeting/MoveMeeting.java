package org.longtable.council.meetings.movemeeting;

import java.time.Instant;
import org.longtable.contract.MeetingId;

/**
 * Move a meeting to another time.
 *
 * @param start when it begins now; after the time at which the act takes effect
 * @param reason why, in words that name nobody
 */
public record MoveMeeting(MeetingId meeting, Instant start, String reason) {}
