package org.longtable.council.meetings.openmeeting;

import org.longtable.contract.MeetingId;

/** Begin a meeting. */
public record OpenMeeting(MeetingId meeting) {}
