package org.longtable.council.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.longtable.council.deciding.DateOutOfRange;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.NoSuchCouncil;

/**
 * What recruiting needs to know of a council as a body.
 *
 * @param organization whose council it is
 * @param zone where its days begin
 * @param familySeats seats wanted for family and patient members
 * @param staffSeats seats wanted for staff partners
 * @param termMonths length of a term in months
 * @param closed whether it ended its work
 */
public record CouncilTerms(
        OrganizationId organization, ZoneId zone, int familySeats, int staffSeats, int termMonths, boolean closed) {

    private static final int LONGEST_TERM_YEARS = 10;

    /**
     * Reads a council that still works.
     *
     * @throws NoSuchCouncil when it does not exist
     * @throws CouncilHasClosed when it ended its work
     */
    public static CouncilTerms read(Streams streams, CouncilId council) {
        Optional<CouncilTerms> terms = streams.read(council, CouncilEvent.class, Optional.empty(), CouncilTerms::after);
        CouncilTerms found = terms.orElseThrow(NoSuchCouncil::new);
        if (found.closed) {
            throw new CouncilHasClosed();
        }
        return found;
    }

    private static Optional<CouncilTerms> after(Optional<CouncilTerms> terms, CouncilEvent event) {
        return switch (event) {
            case CouncilOpened e ->
                Optional.of(new CouncilTerms(
                        e.organization(), ZoneId.of(e.zone()), e.familySeats(), e.staffSeats(), e.termMonths(), false));
            case SeatsChanged e -> terms.map(it -> it.withSeats(e.familySeats(), e.staffSeats()));
            case CouncilClosed e -> terms.map(CouncilTerms::ended);
            case CharterAdopted e -> terms;
            case CharterAmended e -> terms;
            case ChampionNamed e -> terms;
        };
    }

    /** How many seats of a kind are wanted. */
    public int wanted(SeatKind kind) {
        return switch (kind) {
            case FAMILY -> familySeats;
            case STAFF -> staffSeats;
        };
    }

    /** The day that it is in the council's zone. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /**
     * The given day, or today when none was given.
     *
     * @param field as the request calls it
     * @throws DayStillToCome when the given day is still to come
     * @throws DateOutOfRange when the given day lies before councils kept records
     */
    public LocalDate dayOr(String field, @Nullable LocalDate given, Instant now) {
        LocalDate today = today(now);
        if (given == null) {
            return today;
        }
        if (given.isAfter(today)) {
            throw new DayStillToCome();
        }
        DateOutOfRange.refuseUnless(field, given, DateOutOfRange.RECORDS_BEGIN, today);
        return given;
    }

    /**
     * The last day of a term that begins on a day.
     *
     * @param given another last day that was agreed, or null for the usual length
     * @throws DaysOutOfOrder when the given day lies before the first
     * @throws DateOutOfRange when the term would be longer than ten years
     */
    public LocalDate termEnd(LocalDate first, @Nullable LocalDate given) {
        LocalDate last = given == null ? first.plusMonths(termMonths).minusDays(1) : given;
        inOrder(first, last);
        DateOutOfRange.refuseUnless("termEndsOn", last, first, first.plusYears(LONGEST_TERM_YEARS));
        return last;
    }

    /**
     * Checks that two days come in this order; the same day is in order.
     *
     * @throws DaysOutOfOrder when they do not
     */
    public static void inOrder(LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw new DaysOutOfOrder(earlier, later);
        }
    }

    private CouncilTerms withSeats(int family, int staff) {
        return new CouncilTerms(organization, zone, family, staff, termMonths, closed);
    }

    private CouncilTerms ended() {
        return new CouncilTerms(organization, zone, familySeats, staffSeats, termMonths, true);
    }
}
