package org.longtable.council.meetings;

import java.util.List;
import org.longtable.contract.MeetingId;

/**
 * This command records the attendance of one or more people at a meeting.
 *
 * @param people what is noted, in order; a later note about the same person stands
 */
public record RecordAttendance(MeetingId meeting, List<AttendanceEntry> people) {}
