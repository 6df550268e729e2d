package org.longtable.council.meetings;

import org.longtable.contract.MeetingId;

/** Begin a meeting. */
public record OpenMeeting(MeetingId meeting) {}
