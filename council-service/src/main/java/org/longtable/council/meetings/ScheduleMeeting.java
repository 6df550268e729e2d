package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingMode;

/**
 * Put a meeting on the calendar.
 *
 * @param title as it stands on the calendar
 * @param start when it begins; after the time at which the act takes effect
 * @param zone IANA time zone
 * @param minutes how long it lasts, 1 to 1440
 * @param mode how people come together
 * @param place where, or null
 * @param link address of the video room, or null
 * @param phone number to call, or null
 * @param languages BCP 47 tags of the languages it is held in, the main one first
 */
public record ScheduleMeeting(
        MeetingId meeting,
        String title,
        Instant start,
        String zone,
        int minutes,
        MeetingMode mode,
        @Nullable String place,
        @Nullable String link,
        @Nullable String phone,
        List<String> languages) {
    /** Rejects a meeting time zone that is not in the IANA database. */
    static final Violation UNKNOWN_MEETING_TIME_ZONE = Violation.invalid("unknown-zone");

    /** Rejects a meeting whose identifier is already used with different content. */
    static final Violation MEETING_ALREADY_SCHEDULED = Violation.conflict("meeting-already-scheduled");
}
