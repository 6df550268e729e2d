package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CharterAdopted;
import org.longtable.contract.organization.CouncilEvent.CharterAmended;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.WebViolations;

/**
 * Holds a council's seat numbers, term length, and time zone for recruiting.
 *
 * @param organization the organization of the council
 * @param zone the council's time zone
 * @param familySeats the number of seats for family and patient members
 * @param staffSeats the number of seats for staff partners
 * @param termMonths the length of a term in months
 * @param closed whether the council was closed
 */
public record CouncilSeatRules(
        OrganizationId organization, ZoneId zone, int familySeats, int staffSeats, int termMonths, boolean closed) {
    /** Rejects an end date before its start date. */
    static final Violation DATES_OUT_OF_ORDER = Violation.invalid("days-out-of-order");

    /** Rejects a future date for something that has already happened. */
    static final Violation DATE_IN_FUTURE = Violation.invalid("day-still-to-come");

    /** Rejects recruiting for a closed council. */
    static final Violation COUNCIL_CLOSED_FOR_RECRUITING = Violation.conflict("council-has-closed");

    private static final int LONGEST_TERM_YEARS = 10;

    /**
     * Reads the rules of an open council.
     *
     * @throws RuleViolation when the council does not exist or is closed
     */
    public static CouncilSeatRules read(AggregateStore streams, CouncilId council) {
        Optional<CouncilSeatRules> terms =
                streams.readState(council, CouncilEvent.class, Optional.empty(), CouncilSeatRules::after);
        CouncilSeatRules found = terms.orElseThrow(WebViolations.NO_SUCH_COUNCIL::exception);
        if (found.closed) {
            throw COUNCIL_CLOSED_FOR_RECRUITING.exception();
        }
        return found;
    }

    private static Optional<CouncilSeatRules> after(Optional<CouncilSeatRules> terms, CouncilEvent event) {
        return switch (event) {
            case CouncilOpened e ->
                Optional.of(new CouncilSeatRules(
                        e.organization(), ZoneId.of(e.zone()), e.familySeats(), e.staffSeats(), e.termMonths(), false));
            case SeatsChanged e -> terms.map(it -> it.withSeats(e.familySeats(), e.staffSeats()));
            case CouncilClosed e -> terms.map(CouncilSeatRules::ended);
            case CharterAdopted e -> terms;
            case CharterAmended e -> terms;
            case ChampionNamed e -> terms;
        };
    }

    /** Returns the number of seats of a kind. */
    public int seatLimit(SeatKind kind) {
        return switch (kind) {
            case FAMILY -> familySeats;
            case STAFF -> staffSeats;
        };
    }

    /** Returns the current date in the council's time zone. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /**
     * Returns the given date or today, and rejects future dates.
     *
     * @param field the name of the field in the request
     * @throws RuleViolation when the given date is in the future or before 1950
     */
    public LocalDate dateOrToday(String field, @Nullable LocalDate given, Instant now) {
        LocalDate today = today(now);
        if (given == null) {
            return today;
        }
        if (given.isAfter(today)) {
            throw DATE_IN_FUTURE.exception();
        }
        DateOutOfRange.refuseUnless(field, given, DateOutOfRange.RECORDS_BEGIN, today);
        return given;
    }

    /**
     * Returns the last day of a term that begins on a given day.
     *
     * @param given another last day that was agreed, or null for the usual length
     * @throws RuleViolation when the given day is before the first day, or the term would be longer than ten years
     */
    public LocalDate termEnd(LocalDate first, @Nullable LocalDate given) {
        LocalDate last = given == null ? first.plusMonths(termMonths).minusDays(1) : given;
        requireInOrder(first, last);
        DateOutOfRange.refuseUnless("termEndsOn", last, first, first.plusYears(LONGEST_TERM_YEARS));
        return last;
    }

    /** Throws a violation when the later date is before the earlier one. */
    public static void requireInOrder(LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw DATES_OUT_OF_ORDER.exception(Map.of("earlier", earlier.toString(), "later", later.toString()));
        }
    }

    private CouncilSeatRules withSeats(int family, int staff) {
        return new CouncilSeatRules(organization, zone, family, staff, termMonths, closed);
    }

    private CouncilSeatRules ended() {
        return new CouncilSeatRules(organization, zone, familySeats, staffSeats, termMonths, true);
    }
}
