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
import org.longtable.council.recruiting.Stage;

/**
 * A council that the organization has already.
 *
 * @param zone where its days begin
 * @param familySeats seats wanted for family and patient members
 * @param staffSeats seats wanted for staff partners
 * @param members everybody who is or was considered, by who they are
 * @param addresses by which address members are known now, in lower case
 * @param meetings all that were ever scheduled
 */
record KnownCouncil(
        CouncilId id,
        ZoneId zone,
        int familySeats,
        int staffSeats,
        Map<PersonId, Member> members,
        Map<String, PersonId> addresses,
        List<KnownMeeting> meetings) {

    /** Somebody's way through the council, the one that leads furthest. */
    record Member(AdvisorId advisor, SeatKind seat, Stage stage) {

        /** Whether they have or had a seat. */
        boolean sat() {
            return stage == Stage.SEATED || stage == Stage.LAPSED || stage == Stage.LEFT;
        }
    }

    /** Somebody who has or had a seat, by an address. */
    Optional<Member> memberCalled(String email) {
        return Optional.ofNullable(addresses.get(email)).map(members::get).filter(Member::sat);
    }

    Optional<KnownMeeting> meeting(MeetingId wanted) {
        return meetings.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    /** A meeting that takes place at that moment. */
    Optional<KnownMeeting> meetingAt(Instant start) {
        return meetings.stream()
                .filter(it -> !it.cancelled() && it.start().equals(start))
                .findFirst();
    }

    /** The first meeting of a day. */
    Optional<KnownMeeting> meetingOn(LocalDate day) {
        return meetings.stream()
                .filter(it -> !it.cancelled() && it.day().equals(day))
                .min(Comparator.comparing(KnownMeeting::start));
    }

    int seats(SeatKind kind) {
        return switch (kind) {
            case FAMILY -> familySeats;
            case STAFF -> staffSeats;
        };
    }

    int seated(SeatKind kind) {
        return (int) members.values().stream()
                .filter(it -> it.stage() == Stage.SEATED && it.seat() == kind)
                .count();
    }
}
