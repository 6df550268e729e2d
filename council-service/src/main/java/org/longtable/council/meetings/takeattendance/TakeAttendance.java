package org.longtable.council.meetings.takeattendance;

import java.util.List;
import org.longtable.contract.MeetingId;

/**
 * Note whether and how people take part, one or many at once.
 *
 * @param people what is noted, in order; a later note about the same person stands
 */
public record TakeAttendance(MeetingId meeting, List<Attendee> people) {}
