package org.longtable.council.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CharterAdopted;
import org.longtable.contract.organization.CouncilEvent.CharterAmended;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.WebViolations;

/**
 * Holds the state of a council that decisions need.
 *
 * @param opened the event that opened the council, or null when it does not exist
 * @param familySeats the number of seats for family and patient members
 * @param staffSeats the number of seats for staff partners
 * @param charterVersion the charter's version, 0 before the first
 * @param champion the champion, or null when none was named
 * @param closed whether the council was closed
 */
public record Council(
        @Nullable CouncilOpened opened,
        int familySeats,
        int staffSeats,
        int charterVersion,
        @Nullable PersonId champion,
        boolean closed) {
    /** Rejects a change to a closed council. */
    static final Violation COUNCIL_IS_CLOSED = Violation.conflict("council-is-closed");

    /** Rejects a charter adoption date in the future. */
    static final Violation ADOPTION_DATE_IN_FUTURE = Violation.invalid("adoption-day-ahead");

    /** The state before a council was opened. */
    public static final Council NONE = new Council(null, 0, 0, 0, null, false);

    Council evolve(CouncilEvent event) {
        return switch (event) {
            case CouncilOpened e -> new Council(e, e.familySeats(), e.staffSeats(), 0, null, false);
            case CharterAdopted e -> new Council(opened, familySeats, staffSeats, e.version(), champion, closed);
            case CharterAmended e -> new Council(opened, familySeats, staffSeats, e.version(), champion, closed);
            case ChampionNamed e -> new Council(opened, familySeats, staffSeats, charterVersion, e.person(), closed);
            case SeatsChanged e ->
                new Council(opened, e.familySeats(), e.staffSeats(), charterVersion, champion, closed);
            case CouncilClosed e -> new Council(opened, familySeats, staffSeats, charterVersion, champion, true);
        };
    }

    /**
     * Returns how the council was opened, or throws a violation when it does not exist.
     *
     * @throws RuleViolation when it does not exist
     */
    public CouncilOpened requireExisting() {
        if (opened == null) {
            throw WebViolations.NO_SUCH_COUNCIL.exception();
        }
        return opened;
    }

    /**
     * Returns how the council was opened, or throws a violation when it does not exist or is closed.
     *
     * @throws RuleViolation when it does not exist or is closed
     */
    public CouncilOpened requireOpen() {
        CouncilOpened beginning = requireExisting();
        if (closed) {
            throw COUNCIL_IS_CLOSED.exception();
        }
        return beginning;
    }

    /**
     * Returns the given date, or today in the council's time zone, and rejects future dates.
     *
     * @throws RuleViolation when the given date is in the future or before 1950
     */
    public LocalDate dateOrToday(@Nullable LocalDate given, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of(requireOpen().zone()));
        if (given != null && given.isAfter(today)) {
            throw ADOPTION_DATE_IN_FUTURE.exception();
        }
        if (given != null) {
            DateOutOfRange.refuseUnless("adoptedOn", given, DateOutOfRange.RECORDS_BEGIN, today);
        }
        return given == null ? today : given;
    }
}
