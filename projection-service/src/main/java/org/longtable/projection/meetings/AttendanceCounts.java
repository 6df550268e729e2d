package org.longtable.projection.meetings;

import java.util.List;
import java.util.function.Predicate;
import org.longtable.contract.meetings.AttendeeGroup;

/**
 * Counts the expected and actual attendees of a meeting, separately for families and staff. A person is expected who
 * was invited or attended without an invitation.
 */
record AttendanceCounts(int familyExpected, int familyCame, int staffExpected, int staffCame) {

    static AttendanceCounts of(List<MeetingAttendee> guests) {
        return new AttendanceCounts(
                count(guests, AttendeeGroup.FAMILY, it -> true),
                count(guests, AttendeeGroup.FAMILY, MeetingAttendee::attended),
                count(guests, AttendeeGroup.STAFF, it -> true),
                count(guests, AttendeeGroup.STAFF, MeetingAttendee::attended));
    }

    private static int count(List<MeetingAttendee> guests, AttendeeGroup side, Predicate<MeetingAttendee> which) {
        return (int)
                guests.stream().filter(it -> it.side() == side).filter(which).count();
    }
}
