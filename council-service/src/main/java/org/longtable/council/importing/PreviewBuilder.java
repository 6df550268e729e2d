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
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.importing.ImportPreview.RecordCount;
import org.longtable.council.importing.ImportPreview.RecordKind;
import org.longtable.council.importing.parsing.AttendanceRow;
import org.longtable.council.importing.parsing.CompensationRow;
import org.longtable.council.importing.parsing.LocatedRow;
import org.longtable.council.importing.parsing.MeetingSheetRow;
import org.longtable.council.importing.parsing.SheetRow;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;

/** Counts which records in the sheets exist already. */
final class PreviewBuilder {

    private final AggregateStore streams;
    private final Predicate<Id> begun;
    private final Map<PayAccountId, Set<ClaimId>> accounts = new HashMap<>();

    /**
     * Creates a builder that reads the ledger.
     *
     * @param begun checks whether a stream has events
     */
    PreviewBuilder(AggregateStore streams, Predicate<Id> begun) {
        this.streams = streams;
        this.begun = begun;
    }

    /** Counts the accepted rows and the existing records. */
    ImportPreview build(SpreadsheetReadResult read, ImportIdGenerator ids, ExistingOrganizationData known) {
        Map<RecordKind, RecordCount> counts = new EnumMap<>(RecordKind.class);
        for (CouncilRows sheets : CouncilRows.byCouncil(read, LocalDate.MAX)) {
            counts(sheets, new RowReferenceResolver(ids, sheets, known))
                    .forEach((what, count) -> counts.merge(what, count, RecordCount::plus));
        }
        return new ImportPreview(counts);
    }

    private Map<RecordKind, RecordCount> counts(CouncilRows sheets, RowReferenceResolver ids) {
        boolean opened = ids.known().isPresent();
        return Map.of(
                RecordKind.COUNCILS, new RecordCount(1, opened ? 1 : 0),
                RecordKind.MEMBERS, count(opened, sheets.roster(), row -> sat(ids, ids.person(row.email()))),
                RecordKind.MEETINGS,
                        count(opened, sheets.meetings(), row -> ids.knownMeeting(row)
                                .isPresent()),
                RecordKind.ATTENDANCE, count(opened, sheets.attendance(), row -> noted(sheets.meetings(), ids, row)),
                RecordKind.CLAIMS, count(opened, sheets.compensation(), row -> claimed(ids, row)),
                RecordKind.IDEAS, count(opened, sheets.ideas(), row -> begun.test(ids.nextIdea(row))));
    }

    private static <R extends SheetRow<R>> RecordCount count(
            boolean opened, List<LocatedRow<R>> rows, Predicate<R> there) {
        long found = opened ? rows.stream().map(LocatedRow::row).filter(there).count() : 0;
        return new RecordCount(rows.size(), (int) found);
    }

    private static boolean sat(RowReferenceResolver ids, PersonId person) {
        return ids.member(person)
                .filter(ExistingCouncil.ExistingMember::hasHadSeat)
                .isPresent();
    }

    private static boolean noted(
            List<LocatedRow<MeetingSheetRow>> meetings, RowReferenceResolver ids, AttendanceRow row) {
        AttendanceStatus presence = AttendanceStatus.valueOf(row.attended().name());
        PersonId person = ids.person(row.email());
        return ids.meetingOn(row.meetingDate(), meetings)
                .flatMap(meeting -> ids.known().flatMap(it -> it.meeting(meeting)))
                .filter(met -> presence.equals(met.attendance().get(person)))
                .isPresent();
    }

    private boolean claimed(RowReferenceResolver ids, CompensationRow row) {
        PayAccountId account =
                PayAccountId.of(ids.person(row.email()), row.date().getYear());
        return accounts.computeIfAbsent(account, this::claims).contains(ids.claim(row));
    }

    private Set<ClaimId> claims(PayAccountId account) {
        Stream<ClaimId> claims = streams.<Stream<ClaimId>, ClaimSubmitted>readState(
                account,
                ClaimSubmitted.class,
                Stream.empty(),
                (before, submitted) -> Stream.concat(before, Stream.of(submitted.claim())));
        return claims.collect(Collectors.toSet());
    }
}
