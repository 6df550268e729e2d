package org.longtable.council.recruiting;

import java.time.LocalDate;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.RosterId;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.organization.Facts;

/** Provides the events from which tests of recruiting start: Ana's membership of the council in {@link Facts}. */
public final class Rosters {

    public static final RosterId ROSTER = RosterId.of(Facts.NICU);
    public static final AdvisorId ANAS_WAY = new AdvisorId("advisor-ana");
    public static final PersonId ANA = new PersonId("ana");
    public static final Personal ANAS_NAME = new Personal(ANA, "Ana Ortiz");
    public static final LocalDate LAST_YEAR = LocalDate.parse("2024-11-20");

    private Rosters() {}

    public static PersonAdded ana() {
        return new PersonAdded(ANA, Facts.HOSPITAL, ANAS_NAME, null, null, "es");
    }

    public static ProspectNominated nominated() {
        return nominated(ANAS_WAY, ANA);
    }

    public static ProspectNominated nominated(AdvisorId advisor, PersonId person) {
        return new ProspectNominated(
                ROSTER,
                advisor,
                person,
                ANAS_NAME,
                SeatKind.FAMILY,
                Relationship.PARENT,
                ProspectSource.STAFF_REFERRAL);
    }

    public static AdvisorJoined joined(LocalDate on) {
        return joined(ANAS_WAY, ANA, on);
    }

    public static AdvisorJoined joined(AdvisorId advisor, PersonId person, LocalDate on) {
        return new AdvisorJoined(
                ROSTER,
                advisor,
                person,
                ANAS_NAME,
                SeatKind.FAMILY,
                Relationship.PARENT,
                on,
                on.plusMonths(24).minusDays(1));
    }

    public static AdvisorSteppedDown left(LocalDate on) {
        return new AdvisorSteppedDown(ROSTER, ANAS_WAY, ANA, SeatKind.FAMILY, on, false, null);
    }

    public static AdvisorLapsed lapsed(LocalDate on) {
        return new AdvisorLapsed(ROSTER, ANAS_WAY, ANA, SeatKind.FAMILY, on);
    }

    public static InvitationDeclined declined() {
        return new InvitationDeclined(ROSTER, ANAS_WAY, ANA, null);
    }

    /** Returns the event that leaves the council one family seat and no staff seats. */
    public static SeatsChanged oneFamilySeat() {
        return new SeatsChanged(Facts.NICU, 1, 0);
    }
}
