package org.longtable.council.meetings;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;

/**
 * Says whether and how a person attends, and for which side.
 *
 * @param person who
 * @param presence whether and how
 * @param side for whom they sit at the table, or null when the invitation says it
 */
public record AttendanceEntry(
        PersonId person,
        AttendanceStatus presence,
        @Nullable AttendeeGroup side) {}
