package org.longtable.council.compensation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.longtable.contract.ClaimId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Rate;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayMethod;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.commandhandling.As;

/** Provides events about claims for tests, in Marisol's pay account for 2026. */
public final class Claims {

    /** The advisor who is paid. */
    public static final PersonId MARISOL = new PersonId("marisol");
    /** Marisol's pay account for 2026. */
    public static final PayAccountId ACCOUNT = PayAccountId.of(MARISOL, 2026);
    /** Marisol's first claim. */
    public static final ClaimId CLAIM = new ClaimId("claim-1");
    /** Marisol's second claim. */
    public static final ClaimId OTHER = new ClaimId("claim-2");
    /** A meeting that starts at 18:00 in Chicago on {@link #DAY}. */
    public static final MeetingId MEETING = new MeetingId("february");
    /** The day of the meeting. */
    public static final LocalDate DAY = LocalDate.parse("2026-02-19");

    private Claims() {}

    /**
     * Returns a policy that pays $57 an hour up to $200 a day, 72.5 ¢ a mile, $15 an hour of child care and $50 a meeting. Its reporting
     * threshold is $2,000.
     */
    public static PolicySet policy() {
        return new PolicySet(
                new OrganizationId("riverside"),
                2026,
                Rate.usd(57_000),
                Rate.usd(725),
                Rate.usd(15_000),
                Rate.usd(50_000),
                Money.usd(200_00),
                Money.usd(2000_00),
                80);
    }

    /** Returns the event that schedules the meeting. */
    public static MeetingScheduled meeting() {
        return new MeetingScheduled(
                MEETING,
                "February",
                Instant.parse("2026-02-20T00:00:00Z"),
                "America/Chicago",
                90,
                MeetingMode.VIDEO,
                null,
                null,
                null,
                List.of("en"),
                true);
    }

    /** Returns a claim of Marisol for the meeting. */
    public static ClaimSubmitted submitted(ClaimId claim, PayCategory category, long quantity, long rate, long cents) {
        return new ClaimSubmitted(
                ACCOUNT,
                claim,
                MARISOL,
                MEETING,
                DAY,
                category,
                quantity,
                Rate.usd(rate),
                Money.usd(cents),
                null,
                false,
                null);
    }

    /** Returns Marisol's first claim: $85.50 for an hour and a half. */
    public static ClaimSubmitted submitted() {
        return submitted(CLAIM, PayCategory.TIME, 1_500, 57_000, 85_50);
    }

    /** Returns the approval of the first claim. */
    public static ClaimApproved approved() {
        return new ClaimApproved(ACCOUNT, CLAIM, Money.usd(85_50));
    }

    /** Returns the full payment of the first claim. */
    public static ClaimPaid paid() {
        return paid(85_50, LocalDate.parse("2026-03-01"));
    }

    /** Returns a payment of the given amount by check on a day. */
    public static ClaimPaid paid(long cents, LocalDate on) {
        return new ClaimPaid(ACCOUNT, CLAIM, Money.usd(cents), PayMethod.CHECK, Words.plain("1044"), on);
    }

    /** Returns the declination of the first claim. */
    public static ClaimDeclined declined() {
        return new ClaimDeclined(ACCOUNT, CLAIM, Money.usd(85_50), new Personal(MARISOL, "Paid by the school"));
    }

    /** Returns the metadata of Marisol as an advisor. */
    public static Map<String, String> herself() {
        return As.person(MARISOL, Role.ADVISOR);
    }

    /** Returns the metadata of another advisor. */
    public static Map<String, String> somebodyElse() {
        return As.person(new PersonId("tom"), Role.ADVISOR);
    }

    /** Returns the metadata of Marisol as a coordinator of the council. */
    public static Map<String, String> herselfAsCoordinator() {
        return As.person(MARISOL, Role.COORDINATOR);
    }
}
