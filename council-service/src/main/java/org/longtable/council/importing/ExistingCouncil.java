package org.longtable.council.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.recruiting.MembershipStage;

/**
 * Holds an existing council's members, seats, and meetings for comparison with the sheets.
 *
 * @param zone the council's time zone
 * @param familySeats the number of seats for family and patient members
 * @param staffSeats the number of seats for staff partners
 * @param members everyone with a membership of any stage, by person
 * @param addresses the members by their current email address in lower case
 * @param meetings all meetings that were ever scheduled
 */
record ExistingCouncil(
        CouncilId id,
        ZoneId zone,
        int familySeats,
        int staffSeats,
        Map<PersonId, ExistingMember> members,
        Map<String, PersonId> addresses,
        List<ExistingMeeting> meetings) {

    /** Holds a person's most advanced membership in the council. */
    record ExistingMember(AdvisorId advisor, SeatKind seat, MembershipStage stage) {

        /** Checks whether the person has or had a seat. */
        boolean hasHadSeat() {
            return stage == MembershipStage.SEATED || stage == MembershipStage.LAPSED || stage == MembershipStage.LEFT;
        }
    }

    /** Finds a current or former member by email address. */
    Optional<ExistingMember> findMemberByEmail(String email) {
        return Optional.ofNullable(addresses.get(email)).map(members::get).filter(ExistingMember::hasHadSeat);
    }

    Optional<ExistingMeeting> meeting(MeetingId wanted) {
        return meetings.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    /** Returns a meeting that starts at a given time. */
    Optional<ExistingMeeting> meetingAt(Instant start) {
        return meetings.stream()
                .filter(it -> !it.cancelled() && it.start().equals(start))
                .findFirst();
    }

    /** Returns the first meeting of a day. */
    Optional<ExistingMeeting> meetingOn(LocalDate day) {
        return meetings.stream()
                .filter(it -> !it.cancelled() && it.day().equals(day))
                .min(Comparator.comparing(ExistingMeeting::start));
    }

    int seats(SeatKind kind) {
        return switch (kind) {
            case FAMILY -> familySeats;
            case STAFF -> staffSeats;
        };
    }

    int seatedCount(SeatKind kind) {
        return (int) members.values().stream()
                .filter(it -> it.stage() == MembershipStage.SEATED && it.seat() == kind)
                .count();
    }
}
