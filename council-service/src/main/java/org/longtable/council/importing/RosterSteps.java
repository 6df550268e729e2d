package org.longtable.council.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.contract.recruiting.Source;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.importing.reading.MemberStatus;
import org.longtable.council.importing.reading.Placed;
import org.longtable.council.importing.reading.RosterRow;
import org.longtable.council.organization.changeseats.ChangeSeats;
import org.longtable.council.organization.opencouncil.OpenCouncil;
import org.longtable.council.recruiting.Stage;
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
        Map<SeatKind, Integer> wanted = new EnumMap<>(SeatKind.class);
        for (SeatKind kind : SeatKind.values()) {
            wanted.put(kind, wanted(kind));
        }
        if (plan.ids.known().isEmpty()) {
            open(organization, wanted);
        } else if (wanted.entrySet().stream().anyMatch(it -> it.getValue() > seats(it.getKey()))) {
            widen(wanted);
        }
        sheets.roster().forEach(member -> member(organization, member));
    }

    private void open(OrganizationId organization, Map<SeatKind, Integer> wanted) {
        OpenCouncil command = new OpenCouncil(
                plan.council,
                organization,
                sheets.name(),
                List.of("en"),
                plan.ids.zone.getId(),
                wanted.getOrDefault(SeatKind.FAMILY, 0),
                wanted.getOrDefault(SeatKind.STAFF, 0),
                TERM_MONTHS);
        plan.add(sheets.roster().getFirst().place(), plan.on(sheets.firstDay()), plan.council, command);
    }

    /** A council that is there already gets a seat for everybody whom the sheet adds, and loses none. */
    private void widen(Map<SeatKind, Integer> wanted) {
        int family = Math.max(wanted.getOrDefault(SeatKind.FAMILY, 0), seats(SeatKind.FAMILY));
        int staff = Math.max(wanted.getOrDefault(SeatKind.STAFF, 0), seats(SeatKind.STAFF));
        ChangeSeats command = new ChangeSeats(plan.council, family, staff);
        plan.add(sheets.roster().getFirst().place(), Instant.MAX, plan.council, command);
    }

    private int seats(SeatKind kind) {
        return plan.ids.known().map(it -> it.seats(kind)).orElse(0);
    }

    /** Seats for those who sit and those whom the sheet adds. */
    private int wanted(SeatKind kind) {
        int seated = plan.ids.known().map(it -> it.seated(kind)).orElse(0);
        long added = sheets.roster().stream()
                .map(Placed::row)
                .filter(row -> relationship(row).seat() == kind)
                .filter(row -> plan.ids
                        .member(plan.ids.person(row.email()))
                        .filter(KnownCouncil.Member::sat)
                        .isEmpty())
                .count();
        return seated + (int) added;
    }

    private void member(OrganizationId organization, Placed<RosterRow> member) {
        RosterRow row = member.row();
        PersonId person = plan.ids.person(row.email());
        AdvisorId advisor = plan.ids.advisor(person);
        Optional<KnownCouncil.Member> known = plan.ids.member(person);
        LocalDate joined = row.joined() == null ? sheets.firstDay() : row.joined();
        Instant effective = plan.on(joined);
        if (known.isEmpty()) {
            Relationship relationship = relationship(row);
            NominateProspect nominate =
                    new NominateProspect(plan.council, advisor, person, relationship, Source.NOT_RECORDED);
            plan.add(member.place(), effective, person, meet(organization, person, row));
            plan.add(member.place(), effective, advisor, nominate);
        }
        if (known.filter(KnownCouncil.Member::sat).isEmpty()) {
            plan.add(member.place(), effective, advisor, new SeatAdvisor(plan.council, advisor, joined, null));
            plan.sits(
                    person,
                    known.map(KnownCouncil.Member::seat)
                            .orElse(relationship(row).seat()));
        }
        if (row.status() == MemberStatus.ALUMNI) {
            plan.left(person);
        }
        if (row.hipaaTraining() != null) {
            plan.add(member.place(), plan.on(row.hipaaTraining()), advisor, training(advisor, row.hipaaTraining()));
        }
    }

    /** Last of all: those who have left claimed and proposed while they served. */
    void farewells() {
        for (Placed<RosterRow> member : sheets.roster()) {
            PersonId person = plan.ids.person(member.row().email());
            boolean gone = plan.ids
                    .member(person)
                    .filter(it -> it.stage() == Stage.LEFT)
                    .isPresent();
            if (member.row().status() == MemberStatus.ALUMNI && !gone) {
                AdvisorId advisor = plan.ids.advisor(person);
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
