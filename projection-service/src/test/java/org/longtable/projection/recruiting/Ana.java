package org.longtable.projection.recruiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.RosterId;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.AdvisorEvent.SkillsProfiled;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.contract.recruiting.Skill;

/** Events of Ana's membership of the bench's council. */
final class Ana {

    static final Instant NOON = Instant.parse("2025-11-20T18:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2025-11-20");
    static final CouncilId COUNCIL = new CouncilId("council-1");
    static final RosterId ROSTER = RosterId.of(COUNCIL);
    static final AdvisorId WAY = new AdvisorId("advisor-ana");
    static final PersonId ANA = new PersonId("ana");

    private Ana() {}

    static CouncilOpened council() {
        return new CouncilOpened(
                COUNCIL, new OrganizationId("org-1"), "NICU", List.of("en"), "America/Chicago", 8, 3, 24);
    }

    static ProspectNominated nominated() {
        return nominated(WAY, ANA, Relationship.PARENT);
    }

    static ProspectNominated nominated(AdvisorId way, PersonId person, Relationship relationship) {
        return new ProspectNominated(
                ROSTER, way, person, name(person), relationship.seat(), relationship, ProspectSource.EVENT);
    }

    static ProspectContacted contacted(String note) {
        return new ProspectContacted(ROSTER, WAY, ANA, ContactChannel.PHONE, new Personal(ANA, note));
    }

    static ProspectInvited invited() {
        return new ProspectInvited(ROSTER, WAY, ANA);
    }

    static AdvisorJoined joined() {
        return joined(WAY, ANA, Relationship.PARENT);
    }

    static AdvisorJoined joined(AdvisorId way, PersonId person, Relationship relationship) {
        return new AdvisorJoined(
                ROSTER, way, person, name(person), relationship.seat(), relationship, TODAY, TODAY.plusYears(2));
    }

    static AdvisorSteppedDown left() {
        return new AdvisorSteppedDown(ROSTER, WAY, ANA, SeatKind.FAMILY, TODAY, true, new Personal(ANA, "Moved."));
    }

    static OnboardingStepCompleted completed(OnboardingStep step, LocalDate expiresOn) {
        return new OnboardingStepCompleted(WAY, ANA, step, Words.plain("certificate"), TODAY.minusDays(9), expiresOn);
    }

    static SkillsProfiled profiled(Skill... skills) {
        return new SkillsProfiled(WAY, ANA, List.of(skills), List.of("es"), null, new Personal(ANA, "I stay calm."));
    }

    private static Personal name(PersonId person) {
        return new Personal(person, "Ana Ortiz");
    }
}
