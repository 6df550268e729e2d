package org.longtable.council.importing.reading;

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
 * Checks rows against one another and against what is already known: every row's council, member and meeting exist, and
 * nothing is said twice. The roster decides who exists, whatever the order of the files.
 */
final class CrossCheck {

    private final ReadRows rows;
    private final AlreadyKnown known;
    private final ImportRights rights;
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<Member> members = new HashSet<>();
    private final Set<Meeting> meetings = new HashSet<>();

    /** A member of a council, by lower-cased address. */
    private record Member(String council, String email) {}

    /** A council's meeting, by its day. */
    private record Meeting(String council, LocalDate date) {}

    CrossCheck(ReadRows rows, AlreadyKnown known, ImportRights rights) {
        this.rows = rows;
        this.known = known;
        this.rights = rights;
        known.councils().forEach(this::spell);
    }

    Spreadsheets result() {
        var roster = once(SheetKind.ROSTER, permittedMembers(), Column.EMAIL, RosterRow::email);
        roster.forEach(member ->
                members.add(new Member(member.row().council(), member.row().email())));
        var held = once(
                SheetKind.MEETINGS, inKnownCouncils(SheetKind.MEETINGS, rows.meetings), Column.DATE, row -> row.date()
                        .toString());
        held.forEach(
                met -> meetings.add(new Meeting(met.row().council(), met.row().date())));
        var attendance = attendance();
        var compensation = once(SheetKind.COMPENSATION, claims(), Column.EMAIL, CompensationRow::email);
        var ideas = once(
                SheetKind.IDEAS,
                byMembers(SheetKind.IDEAS, rows.ideas, row -> Optional.ofNullable(row.from()), Column.FROM),
                Column.IDEA,
                IdeaRow::idea);
        return new Spreadsheets(
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

    private List<Placed<AttendanceRow>> attendance() {
        var byMembers = byMembers(SheetKind.ATTENDANCE, rows.attendance, row -> Optional.of(row.email()), Column.EMAIL);
        var atMeetings = only(SheetKind.ATTENDANCE, byMembers, placed -> {
            LocalDate date = placed.row().meetingDate();
            return met(placed.row().council(), date)
                    ? Optional.empty()
                    : Optional.of(complaint(placed, Column.MEETING_DATE, date.toString(), Reason.UNKNOWN_MEETING));
        });
        return once(SheetKind.ATTENDANCE, atMeetings, Column.EMAIL, AttendanceRow::email);
    }

    private List<Placed<CompensationRow>> claims() {
        var byMembers =
                byMembers(SheetKind.COMPENSATION, rows.compensation, row -> Optional.of(row.email()), Column.EMAIL);
        return only(SheetKind.COMPENSATION, byMembers, placed -> {
            LocalDate date = placed.row().date();
            return rights.mayClaimFor(date.getYear())
                    ? Optional.empty()
                    : Optional.of(complaint(placed, Column.DATE, date.toString(), Reason.NO_RATES_FOR_THE_YEAR));
        });
    }

    private List<Placed<RosterRow>> permittedMembers() {
        return only(SheetKind.ROSTER, permitted(SheetKind.ROSTER, respelled(rows.roster)), placed -> {
            RosterRow row = placed.row();
            return rights.mayBring(row.council(), row.email())
                    ? Optional.empty()
                    : Optional.of(complaint(placed, Column.EMAIL, row.email(), Reason.MEMBER_OF_OTHER_COUNCILS));
        });
    }

    private <R extends SheetRow<R>> List<Placed<R>> permitted(SheetKind kind, List<Placed<R>> candidates) {
        return only(kind, candidates, placed -> {
            String council = placed.row().council();
            boolean exists = known.councils().contains(council);
            if (exists ? rights.mayChange(council) : rights.mayOpenCouncils()) {
                return Optional.empty();
            }
            Reason reason = exists ? Reason.COUNCIL_OF_OTHERS : Reason.COUNCIL_NOT_OPENED;
            return Optional.of(complaint(placed, Column.COUNCIL, council, reason));
        });
    }

    private <R extends SheetRow<R>> List<Placed<R>> byMembers(
            SheetKind kind, List<Placed<R>> candidates, Function<R, Optional<String>> address, Column column) {
        return only(kind, inKnownCouncils(kind, candidates), placed -> address.apply(placed.row())
                .filter(email -> !sits(placed.row().council(), email))
                .map(email -> complaint(placed, column, email, Reason.NOT_IN_THE_ROSTER)));
    }

    private <R extends SheetRow<R>> List<Placed<R>> inKnownCouncils(SheetKind kind, List<Placed<R>> candidates) {
        List<Placed<R>> inCouncils = only(kind, candidates, placed -> {
            String council = placed.row().council();
            return spellings.containsKey(Words.plain(council))
                    ? Optional.empty()
                    : Optional.of(complaint(placed, Column.COUNCIL, council, Reason.UNKNOWN_COUNCIL));
        });
        return permitted(kind, respelled(inCouncils));
    }

    private <R extends SheetRow<R>> List<Placed<R>> respelled(List<Placed<R>> candidates) {
        return candidates.stream()
                .map(placed -> placed.spelled(spell(placed.row().council())))
                .toList();
    }

    private <R extends SheetRow<R>> List<Placed<R>> only(
            SheetKind kind, List<Placed<R>> candidates, Function<Placed<R>, Optional<Complaint>> check) {
        List<Placed<R>> sound = new ArrayList<>();
        for (Placed<R> placed : candidates) {
            check.apply(placed)
                    .ifPresentOrElse(
                            complaint -> reject(kind, placed, complaint, Optional.empty()), () -> sound.add(placed));
        }
        return sound;
    }

    /** The first of rows that say the same; later ones repeat it or contradict it. */
    private <R extends SheetRow<R>> List<Placed<R>> once(
            SheetKind kind, List<Placed<R>> candidates, Column column, Function<R, String> shown) {
        Map<Object, Placed<R>> first = new HashMap<>();
        List<Placed<R>> kept = new ArrayList<>();
        for (Placed<R> placed : candidates) {
            Placed<R> before = first.putIfAbsent(placed.row().identity(), placed);
            if (before == null) {
                kept.add(placed);
            } else if (before.row().equals(placed.row())) {
                rows.duplicates.add(new DuplicateRow(placed.place(), kind, before.place()));
            } else {
                Complaint complaint =
                        complaint(placed, column, shown.apply(placed.row()), Reason.CONTRADICTS_ANOTHER_ROW);
                reject(kind, placed, complaint, Optional.of(before.place()));
            }
        }
        return kept;
    }

    private void reject(SheetKind kind, Placed<?> placed, Complaint complaint, Optional<Place> other) {
        rows.rejected.add(
                new RejectedRow(placed.place(), kind, rows.cellsAt(placed.place()), List.of(complaint), other));
    }

    private Complaint complaint(Placed<?> placed, Column column, String value, Reason reason) {
        return new Complaint(rows.headerOf(placed.place(), column), value, reason);
    }

    private boolean sits(String council, String email) {
        return members.contains(new Member(council, email)) || known.hasMember(council, email);
    }

    private boolean met(String council, LocalDate date) {
        return meetings.contains(new Meeting(council, date)) || known.hasMeeting(council, date);
    }

    private String spell(String council) {
        return spellings.computeIfAbsent(Words.plain(council), unknown -> council);
    }
}
