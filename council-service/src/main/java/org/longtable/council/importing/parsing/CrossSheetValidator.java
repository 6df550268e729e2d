package org.longtable.council.importing.parsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks that rows refer to existing councils, members, and meetings, and finds duplicate rows. The roster defines which members exist,
 * whatever the order of the files.
 */
final class CrossSheetValidator {

    private final RowCollector rows;
    private final ExistingRecords known;
    private final ImportRights rights;
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<MemberKey> members = new HashSet<>();
    private final Set<MeetingKey> meetings = new HashSet<>();

    /** Identifies a member by council and lower-case email address. */
    private record MemberKey(String council, String email) {}

    /** Identifies a meeting by council and date. */
    private record MeetingKey(String council, LocalDate date) {}

    CrossSheetValidator(RowCollector rows, ExistingRecords known, ImportRights rights) {
        this.rows = rows;
        this.known = known;
        this.rights = rights;
        known.councils().forEach(this::spell);
    }

    SpreadsheetReadResult result() {
        var roster = once(SheetKind.ROSTER, permittedMembers(), SheetColumn.EMAIL, RosterRow::email);
        roster.forEach(member ->
                members.add(new MemberKey(member.row().council(), member.row().email())));
        var held = once(
                SheetKind.MEETINGS,
                inKnownCouncils(SheetKind.MEETINGS, rows.meetings),
                SheetColumn.DATE,
                row -> row.date().toString());
        held.forEach(met ->
                meetings.add(new MeetingKey(met.row().council(), met.row().date())));
        var attendance = attendance();
        var compensation = once(SheetKind.COMPENSATION, claims(), SheetColumn.EMAIL, CompensationRow::email);
        var ideas = once(
                SheetKind.IDEAS,
                byMembers(SheetKind.IDEAS, rows.ideas, row -> Optional.ofNullable(row.from()), SheetColumn.FROM),
                SheetColumn.IDEA,
                IdeaRow::idea);
        return new SpreadsheetReadResult(
                rows.found,
                rows.refused,
                roster,
                held,
                attendance,
                compensation,
                ideas,
                rows.duplicates,
                rows.rejected,
                rows.notes);
    }

    private List<LocatedRow<AttendanceRow>> attendance() {
        var byMembers =
                byMembers(SheetKind.ATTENDANCE, rows.attendance, row -> Optional.of(row.email()), SheetColumn.EMAIL);
        var atMeetings = only(SheetKind.ATTENDANCE, byMembers, placed -> {
            LocalDate date = placed.row().meetingDate();
            return met(placed.row().council(), date)
                    ? Optional.empty()
                    : Optional.of(complaint(
                            placed, SheetColumn.MEETING_DATE, date.toString(), ValidationErrorCode.UNKNOWN_MEETING));
        });
        return once(SheetKind.ATTENDANCE, atMeetings, SheetColumn.EMAIL, AttendanceRow::email);
    }

    private List<LocatedRow<CompensationRow>> claims() {
        var byMembers = byMembers(
                SheetKind.COMPENSATION, rows.compensation, row -> Optional.of(row.email()), SheetColumn.EMAIL);
        return only(SheetKind.COMPENSATION, byMembers, placed -> {
            LocalDate date = placed.row().date();
            return rights.mayClaimFor(date.getYear())
                    ? Optional.empty()
                    : Optional.of(complaint(
                            placed, SheetColumn.DATE, date.toString(), ValidationErrorCode.NO_RATES_FOR_THE_YEAR));
        });
    }

    private List<LocatedRow<RosterRow>> permittedMembers() {
        return only(SheetKind.ROSTER, permitted(SheetKind.ROSTER, respelled(rows.roster)), placed -> {
            RosterRow row = placed.row();
            return rights.mayBring(row.council(), row.email())
                    ? Optional.empty()
                    : Optional.of(complaint(
                            placed, SheetColumn.EMAIL, row.email(), ValidationErrorCode.MEMBER_OF_OTHER_COUNCILS));
        });
    }

    private <R extends SheetRow<R>> List<LocatedRow<R>> permitted(SheetKind kind, List<LocatedRow<R>> candidates) {
        return only(kind, candidates, placed -> {
            String council = placed.row().council();
            boolean exists = known.councils().contains(council);
            if (exists ? rights.mayChange(council) : rights.mayOpenCouncils()) {
                return Optional.empty();
            }
            ValidationErrorCode reason =
                    exists ? ValidationErrorCode.COUNCIL_OF_OTHERS : ValidationErrorCode.COUNCIL_NOT_OPENED;
            return Optional.of(complaint(placed, SheetColumn.COUNCIL, council, reason));
        });
    }

    private <R extends SheetRow<R>> List<LocatedRow<R>> byMembers(
            SheetKind kind, List<LocatedRow<R>> candidates, Function<R, Optional<String>> address, SheetColumn column) {
        return only(kind, inKnownCouncils(kind, candidates), placed -> address.apply(placed.row())
                .filter(email -> !sits(placed.row().council(), email))
                .map(email -> complaint(placed, column, email, ValidationErrorCode.NOT_IN_THE_ROSTER)));
    }

    private <R extends SheetRow<R>> List<LocatedRow<R>> inKnownCouncils(
            SheetKind kind, List<LocatedRow<R>> candidates) {
        List<LocatedRow<R>> inCouncils = only(kind, candidates, placed -> {
            String council = placed.row().council();
            return spellings.containsKey(TextNormalizer.withoutAccents(council))
                    ? Optional.empty()
                    : Optional.of(complaint(placed, SheetColumn.COUNCIL, council, ValidationErrorCode.UNKNOWN_COUNCIL));
        });
        return permitted(kind, respelled(inCouncils));
    }

    private <R extends SheetRow<R>> List<LocatedRow<R>> respelled(List<LocatedRow<R>> candidates) {
        return candidates.stream()
                .map(placed -> placed.withCouncilName(spell(placed.row().council())))
                .toList();
    }

    private <R extends SheetRow<R>> List<LocatedRow<R>> only(
            SheetKind kind, List<LocatedRow<R>> candidates, Function<LocatedRow<R>, Optional<ValidationError>> check) {
        List<LocatedRow<R>> sound = new ArrayList<>();
        for (LocatedRow<R> placed : candidates) {
            check.apply(placed)
                    .ifPresentOrElse(
                            complaint -> reject(kind, placed, complaint, Optional.empty()), () -> sound.add(placed));
        }
        return sound;
    }

    /** Returns the first of several rows with the same key; later ones are duplicates or conflicts. */
    private <R extends SheetRow<R>> List<LocatedRow<R>> once(
            SheetKind kind, List<LocatedRow<R>> candidates, SheetColumn column, Function<R, String> shown) {
        Map<Object, LocatedRow<R>> first = new HashMap<>();
        List<LocatedRow<R>> kept = new ArrayList<>();
        for (LocatedRow<R> placed : candidates) {
            LocatedRow<R> before = first.putIfAbsent(placed.row().naturalKey(), placed);
            if (before == null) {
                kept.add(placed);
            } else if (before.row().equals(placed.row())) {
                rows.duplicates.add(new DuplicateRow(placed.place(), kind, before.place()));
            } else {
                ValidationError complaint = complaint(
                        placed, column, shown.apply(placed.row()), ValidationErrorCode.CONTRADICTS_ANOTHER_ROW);
                reject(kind, placed, complaint, Optional.of(before.place()));
            }
        }
        return kept;
    }

    private void reject(SheetKind kind, LocatedRow<?> placed, ValidationError complaint, Optional<RowLocation> other) {
        rows.rejected.add(
                new RejectedRow(placed.place(), kind, rows.cellsAt(placed.place()), List.of(complaint), other));
    }

    private ValidationError complaint(
            LocatedRow<?> placed, SheetColumn column, String value, ValidationErrorCode reason) {
        return new ValidationError(rows.headerOf(placed.place(), column), value, reason);
    }

    private boolean sits(String council, String email) {
        return members.contains(new MemberKey(council, email)) || known.hasMember(council, email);
    }

    private boolean met(String council, LocalDate date) {
        return meetings.contains(new MeetingKey(council, date)) || known.hasMeeting(council, date);
    }

    private String spell(String council) {
        return spellings.computeIfAbsent(TextNormalizer.withoutAccents(council), unknown -> council);
    }
}
