package org.longtable.council.meetings;

import org.longtable.contract.MeetingId;

/**
 * This command adds a correction to closed minutes and keeps the original text.
 *
 * @param what how it reads rightly
 * @param why what was wrong
 */
public record CorrectMinutes(MeetingId meeting, String what, String why) {}
