package org.longtable.council.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.Side;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.Source;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.importing.reading.MemberStatus;
import org.longtable.council.importing.reading.Place;
import org.longtable.council.importing.reading.Placed;
import org.longtable.council.importing.reading.RosterRow;
import org.longtable.council.organization.opencouncil.OpenCouncil;
import org.longtable.council.recruiting.completeonboardingstep.CompleteOnboardingStep;
import org.longtable.council.recruiting.nominateprospect.NominateProspect;
import org.longtable.council.recruiting.seatadvisor.SeatAdvisor;
import org.longtable.council.recruiting.stepdown.StepDown;

/** The roster: the council opens with a seat for everybody in it, and everybody takes theirs. */
final class RosterSteps {

    private static final int TERM_MONTHS = 24;

    private final PlannedCouncil plan;
    private final CouncilSheets sheets;

    RosterSteps(PlannedCouncil plan, CouncilSheets sheets) {
        this.plan = plan;
        this.sheets = sheets;
    }

    void open(OrganizationId organization) {
        if (sheets.roster().isEmpty()) {
            return;
        }
        int staff = (int) sheets.roster().stream()
                .filter(member -> relationship(member.row()) == Relationship.STAFF)
                .count();
        Place place = sheets.roster().getFirst().place();
        OpenCouncil command = new OpenCouncil(
                plan.council,
                organization,
                sheets.name(),
                List.of("en"),
                plan.zone.getId(),
                sheets.roster().size() - staff,
                staff,
                TERM_MONTHS);
        plan.add(place, plan.on(sheets.firstDay()), plan.council, command);
        sheets.roster().forEach(member -> member(organization, member));
    }

    private void member(OrganizationId organization, Placed<RosterRow> member) {
        RosterRow row = member.row();
        PersonId person = plan.ids.person(row.email());
        AdvisorId advisor = plan.ids.advisor(plan.council, person);
        LocalDate joined = row.joined() == null ? sheets.firstDay() : row.joined();
        Instant effective = plan.on(joined);
        Relationship relationship = relationship(row);
        plan.sits(person, relationship == Relationship.STAFF ? Side.STAFF : Side.FAMILY);
        plan.add(member.place(), effective, person, meet(organization, person, row));
        plan.add(
                member.place(),
                effective,
                advisor,
                new NominateProspect(plan.council, advisor, person, relationship, Source.NOT_RECORDED));
        plan.add(member.place(), effective, advisor, new SeatAdvisor(plan.council, advisor, joined, null));
        if (row.hipaaTraining() != null) {
            plan.add(member.place(), plan.on(row.hipaaTraining()), advisor, training(advisor, row.hipaaTraining()));
        }
    }

    /** Last of all: those who have left claimed and proposed while they served. */
    void farewells() {
        for (Placed<RosterRow> member : sheets.roster()) {
            if (member.row().status() == MemberStatus.ALUMNI) {
                AdvisorId advisor = plan.ids.advisor(
                        plan.council, plan.ids.person(member.row().email()));
                LocalDate left = sheets.lastDayOf(member.row());
                plan.add(member.place(), plan.on(left), advisor, new StepDown(plan.council, advisor, left, null, null));
            }
        }
    }

    private CompleteOnboardingStep training(AdvisorId advisor, LocalDate day) {
        return new CompleteOnboardingStep(plan.council, advisor, OnboardingStep.HIPAA_TRAINING, null, day, null);
    }

    private static AddPerson meet(OrganizationId organization, PersonId person, RosterRow row) {
        return new AddPerson(
                person,
                organization,
                new Personal(person, (row.firstName() + " " + row.lastName()).strip()),
                new Personal(person, row.email()),
                row.phone() == null ? null : new Personal(person, row.phone()),
                SheetWords.language(row.preferredLanguage()));
    }

    private static Relationship relationship(RosterRow row) {
        return SheetWords.relationship(row.relationship());
    }
}
