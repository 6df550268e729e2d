package org.longtable.council.meetings;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.AttendeeGroup;

/**
 * Says whether and how a person attends, and for which side.
 *
 * @param person the person
 * @param presence whether and how the person attends
 * @param side the side that the person represents, or null to use the side of the invitation
 */
public record AttendanceEntry(
        PersonId person,
        AttendanceStatus presence,
        @Nullable AttendeeGroup side) {}
