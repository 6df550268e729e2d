package org.longtable.council.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.longtable.council.importing.parsing.AttendanceRow;
import org.longtable.council.importing.parsing.CompensationRow;
import org.longtable.council.importing.parsing.IdeaRow;
import org.longtable.council.importing.parsing.LocatedRow;
import org.longtable.council.importing.parsing.MeetingSheetRow;
import org.longtable.council.importing.parsing.RosterRow;
import org.longtable.council.importing.parsing.SheetRow;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;

/**
 * Holds all rows of one council from the uploaded sheets.
 *
 * @param name the name of the council as the roster spells it
 * @param today the date that is used when a sheet has no date
 */
record CouncilRows(
        String name,
        LocalDate today,
        List<LocatedRow<RosterRow>> roster,
        List<LocatedRow<MeetingSheetRow>> meetings,
        List<LocatedRow<AttendanceRow>> attendance,
        List<LocatedRow<CompensationRow>> compensation,
        List<LocatedRow<IdeaRow>> ideas) {

    /** Groups the rows by council in order of appearance. */
    static List<CouncilRows> byCouncil(SpreadsheetReadResult read, LocalDate today) {
        return Stream.of(read.roster(), read.meetings(), read.attendance(), read.compensation(), read.ideas())
                .flatMap(List::stream)
                .map(placed -> placed.row().council())
                .distinct()
                .map(name -> of(name, today, read))
                .toList();
    }

    private static CouncilRows of(String name, LocalDate today, SpreadsheetReadResult read) {
        return new CouncilRows(
                name,
                today,
                only(name, read.roster()),
                only(name, read.meetings()),
                only(name, read.attendance()),
                only(name, read.compensation()),
                only(name, read.ideas()));
    }

    /** Returns the earliest date in the rows, today at the latest. */
    LocalDate firstDay() {
        Stream<LocalDate> joined =
                roster.stream().map(member -> member.row().joined()).filter(Objects::nonNull);
        Stream<LocalDate> others = Stream.of(
                        meetings.stream().map(met -> met.row().date()),
                        compensation.stream().map(claim -> claim.row().date()),
                        ideas.stream().map(idea -> idea.row().date()),
                        Stream.of(today))
                .flatMap(days -> days);
        return Stream.concat(joined, others).min(Comparator.naturalOrder()).orElse(today);
    }

    /** Returns the last date on which the sheets mention a member, not before the joining date; no sheet contains a departure date. */
    LocalDate lastDayOf(RosterRow member) {
        Stream<LocalDate> seen = Stream.of(
                        attendance.stream()
                                .map(LocatedRow::row)
                                .filter(row -> row.email().equals(member.email()))
                                .map(AttendanceRow::meetingDate),
                        compensation.stream()
                                .map(LocatedRow::row)
                                .filter(row -> row.email().equals(member.email()))
                                .map(CompensationRow::date),
                        ideas.stream()
                                .map(LocatedRow::row)
                                .filter(row -> member.email().equals(row.from()))
                                .map(IdeaRow::date))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(today));
        LocalDate joined = member.joined() == null ? firstDay() : member.joined();
        return Stream.concat(Stream.of(joined), seen)
                .max(Comparator.naturalOrder())
                .orElse(joined);
    }

    private static <R extends SheetRow<R>> List<LocatedRow<R>> only(String council, List<LocatedRow<R>> rows) {
        return rows.stream()
                .filter(placed -> placed.row().council().equals(council))
                .toList();
    }
}
