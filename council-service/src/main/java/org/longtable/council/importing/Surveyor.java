package org.longtable.council.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longtable.contract.ClaimId;
import org.longtable.contract.Id;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.meetings.Presence;
import org.longtable.council.deciding.Streams;
import org.longtable.council.importing.Survey.Brought;
import org.longtable.council.importing.Survey.Count;
import org.longtable.council.importing.reading.AttendanceRow;
import org.longtable.council.importing.reading.CompensationRow;
import org.longtable.council.importing.reading.MeetingRow;
import org.longtable.council.importing.reading.Placed;
import org.longtable.council.importing.reading.SheetRow;
import org.longtable.council.importing.reading.Spreadsheets;

/** Counts what is there of what sheets speak of; of a council that nobody has opened nothing is, without asking. */
final class Surveyor {

    private final Streams streams;
    private final Predicate<Id> begun;
    private final Map<PayAccountId, Set<ClaimId>> accounts = new HashMap<>();

    /**
     * Asks the ledger.
     *
     * @param begun whether a stream has events
     */
    Surveyor(Streams streams, Predicate<Id> begun) {
        this.streams = streams;
        this.begun = begun;
    }

    /** Looks at what was read; rows that were rejected or said twice are left out. */
    Survey survey(Spreadsheets read, ImportIds ids, KnownOrganization known) {
        Map<Brought, Count> counts = new EnumMap<>(Brought.class);
        for (CouncilSheets sheets : CouncilSheets.each(read, LocalDate.MAX)) {
            counts(sheets, new CouncilIds(ids, sheets, known))
                    .forEach((what, count) -> counts.merge(what, count, Count::plus));
        }
        return new Survey(counts);
    }

    private Map<Brought, Count> counts(CouncilSheets sheets, CouncilIds ids) {
        boolean opened = ids.known().isPresent();
        return Map.of(
                Brought.COUNCILS, new Count(1, opened ? 1 : 0),
                Brought.MEMBERS, count(opened, sheets.roster(), row -> sat(ids, ids.person(row.email()))),
                Brought.MEETINGS,
                        count(opened, sheets.meetings(), row -> ids.knownMeeting(row)
                                .isPresent()),
                Brought.ATTENDANCE, count(opened, sheets.attendance(), row -> noted(sheets.meetings(), ids, row)),
                Brought.CLAIMS, count(opened, sheets.compensation(), row -> claimed(ids, row)),
                Brought.IDEAS, count(opened, sheets.ideas(), row -> begun.test(ids.nextIdea(row))));
    }

    private static <R extends SheetRow<R>> Count count(boolean opened, List<Placed<R>> rows, Predicate<R> there) {
        long found = opened ? rows.stream().map(Placed::row).filter(there).count() : 0;
        return new Count(rows.size(), (int) found);
    }

    private static boolean sat(CouncilIds ids, PersonId person) {
        return ids.member(person).filter(KnownCouncil.Member::sat).isPresent();
    }

    private static boolean noted(List<Placed<MeetingRow>> meetings, CouncilIds ids, AttendanceRow row) {
        Presence presence = Presence.valueOf(row.attended().name());
        PersonId person = ids.person(row.email());
        return ids.meetingOn(row.meetingDate(), meetings)
                .flatMap(meeting -> ids.known().flatMap(it -> it.meeting(meeting)))
                .filter(met -> presence.equals(met.attendance().get(person)))
                .isPresent();
    }

    private boolean claimed(CouncilIds ids, CompensationRow row) {
        PayAccountId account =
                PayAccountId.of(ids.person(row.email()), row.date().getYear());
        return accounts.computeIfAbsent(account, this::claims).contains(ids.claim(row));
    }

    private Set<ClaimId> claims(PayAccountId account) {
        Stream<ClaimId> claims = streams.<Stream<ClaimId>, ClaimSubmitted>read(
                account,
                ClaimSubmitted.class,
                Stream.empty(),
                (before, submitted) -> Stream.concat(before, Stream.of(submitted.claim())));
        return claims.collect(Collectors.toSet());
    }
}
