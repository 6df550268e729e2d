package org.longtable.council.meetings;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;

/**
 * End a meeting.
 *
 * @param minutes the text of its minutes, or null when none were written (meetings of the past)
 */
public record CloseMeeting(MeetingId meeting, @Nullable String minutes) {}
