package org.longtable.council.meetings.correctminutes;

import org.longtable.contract.MeetingId;

/**
 * Put something in the minutes right; the original stays.
 *
 * @param what how it reads rightly
 * @param why what was wrong
 */
public record CorrectMinutes(MeetingId meeting, String what, String why) {}
