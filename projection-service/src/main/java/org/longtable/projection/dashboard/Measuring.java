package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.ideas.Station;
import org.longtable.contract.meetings.Side;
import org.longtable.contract.recruiting.SeatKind;

/** Counts one council's figures; the definitions are those of the ten figures that leadership watches. */
final class Measuring {

    private static final int DAYS_TO_ANSWER = 30;
    private static final int DAYS_TO_PAY = 30;
    private static final int RETENTION_MONTHS = 12;

    private final Months months;
    private final Seats seats;
    private final Measured measured = new Measured();

    Measuring(Months months, Seats seats) {
        this.months = months;
        this.seats = seats;
    }

    Measured all(IdeaLives ideas, Claims claims, Attendance attendance) {
        months.all().forEach(this::seats);
        ideas.ideas().values().forEach(this::idea);
        claims.claims().values().forEach(this::claim);
        attendance.notes().values().forEach(this::attended);
        return measured;
    }

    private void seats(YearMonth month) {
        LocalDate day = months.lastDay(month);
        long family = seats.seated(SeatKind.FAMILY, day);
        long all = family + seats.seated(SeatKind.STAFF, day);
        Instant end = months.end(month).minusMillis(1);
        measured.count(Figure.FAMILY_SHARE, month, new Ratio(family, all));
        measured.count(Figure.SEAT_FILL, month, new Ratio(all, seats.wantedAt(end)));
        measured.count(
                Figure.READINESS,
                month,
                new Ratio(seats.count(it -> it.seated(SeatKind.FAMILY, day) && it.ready(day)), family));
        measured.count(Figure.RETENTION, month, retention(day));
    }

    private Ratio retention(LocalDate day) {
        LocalDate before = day.minusMonths(RETENTION_MONTHS);
        Predicate<Seats.Member> asked = it -> it.seated(SeatKind.FAMILY, before) && !it.completedBetween(before, day);
        return new Ratio(seats.count(asked.and(it -> it.seated(SeatKind.FAMILY, day))), seats.count(asked));
    }

    private void attended(Attendance.Note note) {
        if (months.has(note.when())) {
            Figure figure = note.side() == Side.FAMILY ? Figure.ATTENDANCE_ADVISORS : Figure.ATTENDANCE_STAFF;
            measured.count(figure, months.of(note.when()), Ratio.one(note.present()));
        }
    }

    private void idea(IdeaLives.Life idea) {
        boolean changed = months.has(idea.changed());
        measured.band(new Measured.Band(
                idea.station() == Station.HEARD ? 1 : 0,
                idea.station() == Station.WEIGHING ? 1 : 0,
                idea.station() == Station.IN_PROGRESS ? 1 : 0,
                changed ? 1 : 0));
        if (changed && idea.changed() != null) {
            measured.move(months.of(idea.changed()), new Measured.Moved(0, 1));
        }
        if (months.has(idea.submitted())) {
            measured.move(months.of(idea.submitted()), new Measured.Moved(1, 0));
            loop(idea, day(idea.submitted()));
        }
        if (idea.decided() != null && months.has(idea.decided())) {
            // Nobody can tell who wrote an anonymous idea: it counts as a family's, for whom that way was made.
            boolean family = idea.author() == null || !seats.staff(idea.author());
            measured.count(Figure.INFLUENCE, months.of(idea.decided()), Ratio.one(family && idea.changed() != null));
        }
    }

    /** An idea that its author took back before anybody answered asks for no answer. */
    private void loop(IdeaLives.Life idea, LocalDate submitted) {
        if (idea.answered() == null && idea.station() == Station.WITHDRAWN) {
            return;
        }
        LocalDate due = submitted.plusDays(DAYS_TO_ANSWER);
        if (idea.answered() != null) {
            measured.answeredAfter(ChronoUnit.DAYS.between(submitted, day(idea.answered())));
        }
        if (!due.isAfter(months.today())) {
            boolean inTime = idea.answered() != null && !day(idea.answered()).isAfter(due);
            measured.count(Figure.LOOP_CLOSURE, months.of(idea.submitted()), Ratio.one(inTime));
        }
    }

    private void claim(Claims.Claim claim) {
        Money open = claim.open();
        if (open != null) {
            measured.open(open, claim.person());
        }
        if (months.has(claim.declined())) {
            measured.declined(claim.amount(), claim.person());
        }
        Instant approved = claim.approved();
        if (approved != null && claim.declined() == null && months.has(approved)) {
            LocalDate due = due(day(approved), claim.deferredUntil());
            boolean inTime = claim.paidOn() != null && !claim.paidOn().isAfter(due);
            measured.count(Figure.PAY_TIMELINESS, months.of(approved), Ratio.one(inTime));
        }
    }

    /** The clock of a claim whose advisor wishes to wait begins when the wait is over. */
    private static LocalDate due(LocalDate approved, @Nullable LocalDate deferredUntil) {
        LocalDate begins = deferredUntil != null && deferredUntil.isAfter(approved) ? deferredUntil : approved;
        return begins.plusDays(DAYS_TO_PAY);
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, months.zone());
    }
}
