package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.contract.meetings.AttendeeGroup;
import org.longtable.contract.recruiting.SeatKind;

/** Calculates one council's metrics from its timelines. */
final class MetricCalculator {

    private static final int DAYS_TO_ANSWER = 30;
    private static final int DAYS_TO_PAY = 30;
    private static final int RETENTION_MONTHS = 12;

    private final MonthRange months;
    private final SeatHistory seats;
    private final MetricTotals measured = new MetricTotals();

    MetricCalculator(MonthRange months, SeatHistory seats) {
        this.months = months;
        this.seats = seats;
    }

    MetricTotals calculate(IdeaTimelines ideas, ClaimTimelines claims, CouncilAttendance attendance) {
        months.all().forEach(this::seats);
        ideas.ideas().values().forEach(this::idea);
        claims.claims().values().forEach(this::claim);
        attendance.notes().values().forEach(this::attended);
        return measured;
    }

    private void seats(YearMonth month) {
        LocalDate day = months.measurementDay(month);
        long family = seats.seated(SeatKind.FAMILY, day);
        long all = family + seats.seated(SeatKind.STAFF, day);
        Instant end = months.end(month).minusMillis(1);
        measured.count(Metric.FAMILY_SHARE, month, new Ratio(family, all));
        measured.count(Metric.SEAT_FILL, month, new Ratio(all, seats.wantedAt(end)));
        measured.count(
                Metric.READINESS,
                month,
                new Ratio(seats.count(it -> it.seated(SeatKind.FAMILY, day) && it.ready(day)), family));
        measured.count(Metric.RETENTION, month, retention(day));
    }

    private Ratio retention(LocalDate day) {
        LocalDate before = day.minusMonths(RETENTION_MONTHS);
        Predicate<SeatHistory.SeatMember> asked =
                it -> it.seated(SeatKind.FAMILY, before) && !it.completedBetween(before, day);
        return new Ratio(seats.count(asked.and(it -> it.seated(SeatKind.FAMILY, day))), seats.count(asked));
    }

    private void attended(CouncilAttendance.AttendanceRecord note) {
        if (months.contains(note.when())) {
            Metric figure = note.side() == AttendeeGroup.FAMILY ? Metric.ATTENDANCE_ADVISORS : Metric.ATTENDANCE_STAFF;
            measured.count(figure, months.of(note.when()), Ratio.one(note.present()));
        }
    }

    private void idea(IdeaTimelines.IdeaTimeline idea) {
        boolean changed = months.contains(idea.changed());
        measured.band(new MetricTotals.IdeaStatusCounts(
                idea.station() == IdeaStatus.HEARD ? 1 : 0,
                idea.station() == IdeaStatus.WEIGHING ? 1 : 0,
                idea.station() == IdeaStatus.IN_PROGRESS ? 1 : 0,
                changed ? 1 : 0));
        if (changed && idea.changed() != null) {
            measured.move(months.of(idea.changed()), new MetricTotals.IdeaMonthCounts(0, 1));
        }
        if (months.contains(idea.submitted())) {
            measured.move(months.of(idea.submitted()), new MetricTotals.IdeaMonthCounts(1, 0));
            countResponse(idea, day(idea.submitted()));
        }
        if (idea.decided() != null && months.contains(idea.decided())) {
            // The author of an anonymous idea is unknown. It counts as a family idea, because anonymous submission is
            // meant for families.
            boolean family = idea.author() == null || !seats.isStaff(idea.author());
            measured.count(Metric.INFLUENCE, months.of(idea.decided()), Ratio.one(family && idea.changed() != null));
        }
    }

    /** Counts an idea toward loop closure unless its author withdrew it before anyone answered. */
    private void countResponse(IdeaTimelines.IdeaTimeline idea, LocalDate submitted) {
        if (idea.answered() == null && idea.station() == IdeaStatus.WITHDRAWN) {
            return;
        }
        LocalDate due = submitted.plusDays(DAYS_TO_ANSWER);
        if (idea.answered() != null) {
            measured.answeredAfter(ChronoUnit.DAYS.between(submitted, day(idea.answered())));
        }
        if (!due.isAfter(months.today())) {
            boolean inTime = idea.answered() != null && !day(idea.answered()).isAfter(due);
            measured.count(Metric.LOOP_CLOSURE, months.of(idea.submitted()), Ratio.one(inTime));
        }
    }

    private void claim(ClaimTimelines.ClaimTimeline claim) {
        Money open = claim.open();
        if (open != null) {
            measured.open(open, claim.person());
        }
        if (months.contains(claim.declined())) {
            measured.declined(claim.amount(), claim.person());
        }
        Instant approved = claim.approved();
        if (approved != null && claim.declined() == null && months.contains(approved)) {
            LocalDate due = paymentDueDate(day(approved), claim.deferredUntil());
            boolean inTime = claim.paidOn() != null && !claim.paidOn().isAfter(due);
            measured.count(Metric.PAY_TIMELINESS, months.of(approved), Ratio.one(inTime));
        }
    }

    /** Returns the payment due date, which counts from the end of a deferral that the advisor requested. */
    private static LocalDate paymentDueDate(LocalDate approved, @Nullable LocalDate deferredUntil) {
        LocalDate begins = deferredUntil != null && deferredUntil.isAfter(approved) ? deferredUntil : approved;
        return begins.plusDays(DAYS_TO_PAY);
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, months.zone());
    }
}
