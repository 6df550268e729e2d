package org.longtable.council.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.longtable.council.importing.reading.AttendanceRow;
import org.longtable.council.importing.reading.CompensationRow;
import org.longtable.council.importing.reading.IdeaRow;
import org.longtable.council.importing.reading.MeetingRow;
import org.longtable.council.importing.reading.Placed;
import org.longtable.council.importing.reading.RosterRow;
import org.longtable.council.importing.reading.SheetRow;
import org.longtable.council.importing.reading.Spreadsheets;

/**
 * What the sheets say about one council.
 *
 * @param name as the roster spells it
 * @param today stands in for days that nobody wrote down
 */
record CouncilSheets(
        String name,
        LocalDate today,
        List<Placed<RosterRow>> roster,
        List<Placed<MeetingRow>> meetings,
        List<Placed<AttendanceRow>> attendance,
        List<Placed<CompensationRow>> compensation,
        List<Placed<IdeaRow>> ideas) {

    /** What was read, council by council, in the order in which they appear. */
    static List<CouncilSheets> each(Spreadsheets read, LocalDate today) {
        return Stream.of(read.roster(), read.meetings(), read.attendance(), read.compensation(), read.ideas())
                .flatMap(List::stream)
                .map(placed -> placed.row().council())
                .distinct()
                .map(name -> of(name, today, read))
                .toList();
    }

    private static CouncilSheets of(String name, LocalDate today, Spreadsheets read) {
        return new CouncilSheets(
                name,
                today,
                only(name, read.roster()),
                only(name, read.meetings()),
                only(name, read.attendance()),
                only(name, read.compensation()),
                only(name, read.ideas()));
    }

    /** The earliest day on which anything happened, today at the latest. */
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

    /** The last day on which the sheets know a member, who joined on or before it; no sheet says when somebody left. */
    LocalDate lastDayOf(RosterRow member) {
        Stream<LocalDate> seen = Stream.of(
                        attendance.stream()
                                .map(Placed::row)
                                .filter(row -> row.email().equals(member.email()))
                                .map(AttendanceRow::meetingDate),
                        compensation.stream()
                                .map(Placed::row)
                                .filter(row -> row.email().equals(member.email()))
                                .map(CompensationRow::date),
                        ideas.stream()
                                .map(Placed::row)
                                .filter(row -> member.email().equals(row.from()))
                                .map(IdeaRow::date))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(today));
        LocalDate joined = member.joined() == null ? firstDay() : member.joined();
        return Stream.concat(Stream.of(joined), seen)
                .max(Comparator.naturalOrder())
                .orElse(joined);
    }

    private static <R extends SheetRow<R>> List<Placed<R>> only(String council, List<Placed<R>> rows) {
        return rows.stream()
                .filter(placed -> placed.row().council().equals(council))
                .toList();
    }
}
