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
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.importing.parsing.LocatedRow;
import org.longtable.council.importing.parsing.RosterRow;
import org.longtable.council.importing.parsing.SheetMemberStatus;
import org.longtable.council.organization.ChangeSeatCounts;
import org.longtable.council.organization.OpenCouncil;
import org.longtable.council.recruiting.CompleteOnboardingStep;
import org.longtable.council.recruiting.MembershipStage;
import org.longtable.council.recruiting.NominateProspect;
import org.longtable.council.recruiting.SeatAdvisor;
import org.longtable.council.recruiting.StepDown;

/** Plans the commands that open a council and seat its members. */
final class RosterImportPlanner {

    private static final int TERM_MONTHS = 24;

    private final CouncilPlanBuilder plan;
    private final CouncilRows sheets;

    RosterImportPlanner(CouncilPlanBuilder plan, CouncilRows sheets) {
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
        plan.add(sheets.roster().getFirst().place(), plan.noonOn(sheets.firstDay()), plan.council, command);
    }

    /** Adds seats to an existing council for the members whom the sheet adds, and never removes seats. */
    private void widen(Map<SeatKind, Integer> wanted) {
        int family = Math.max(wanted.getOrDefault(SeatKind.FAMILY, 0), seats(SeatKind.FAMILY));
        int staff = Math.max(wanted.getOrDefault(SeatKind.STAFF, 0), seats(SeatKind.STAFF));
        ChangeSeatCounts command = new ChangeSeatCounts(plan.council, family, staff);
        plan.add(sheets.roster().getFirst().place(), Instant.MAX, plan.council, command);
    }

    private int seats(SeatKind kind) {
        return plan.ids.known().map(it -> it.seats(kind)).orElse(0);
    }

    /** Returns the number of seats for the current members and those whom the sheet adds. */
    private int wanted(SeatKind kind) {
        int seated = plan.ids.known().map(it -> it.seatedCount(kind)).orElse(0);
        long added = sheets.roster().stream()
                .map(LocatedRow::row)
                .filter(row -> relationship(row).seat() == kind)
                .filter(row -> plan.ids
                        .member(plan.ids.person(row.email()))
                        .filter(ExistingCouncil.ExistingMember::hasHadSeat)
                        .isEmpty())
                .count();
        return seated + (int) added;
    }

    private void member(OrganizationId organization, LocatedRow<RosterRow> member) {
        RosterRow row = member.row();
        PersonId person = plan.ids.person(row.email());
        AdvisorId advisor = plan.ids.advisor(person);
        Optional<ExistingCouncil.ExistingMember> known = plan.ids.member(person);
        LocalDate joined = row.joined() == null ? sheets.firstDay() : row.joined();
        Instant effective = plan.noonOn(joined);
        if (known.isEmpty()) {
            Relationship relationship = relationship(row);
            NominateProspect nominate =
                    new NominateProspect(plan.council, advisor, person, relationship, ProspectSource.NOT_RECORDED);
            plan.add(member.place(), effective, person, meet(organization, person, row));
            plan.add(member.place(), effective, advisor, nominate);
        }
        if (known.filter(ExistingCouncil.ExistingMember::hasHadSeat).isEmpty()) {
            plan.add(member.place(), effective, advisor, new SeatAdvisor(plan.council, advisor, joined, null));
            plan.markSeated(
                    person,
                    known.map(ExistingCouncil.ExistingMember::seat)
                            .orElse(relationship(row).seat()));
        }
        if (row.status() == SheetMemberStatus.ALUMNI) {
            plan.markLeft(person);
        }
        if (row.hipaaTraining() != null) {
            plan.add(member.place(), plan.noonOn(row.hipaaTraining()), advisor, training(advisor, row.hipaaTraining()));
        }
    }

    /** Plans the departures of former members after all other commands. */
    void planDepartures() {
        for (LocatedRow<RosterRow> member : sheets.roster()) {
            PersonId person = plan.ids.person(member.row().email());
            boolean gone = plan.ids
                    .member(person)
                    .filter(it -> it.stage() == MembershipStage.LEFT)
                    .isPresent();
            if (member.row().status() == SheetMemberStatus.ALUMNI && !gone) {
                AdvisorId advisor = plan.ids.advisor(person);
                LocalDate left = sheets.lastDayOf(member.row());
                plan.add(
                        member.place(),
                        plan.noonOn(left),
                        advisor,
                        new StepDown(plan.council, advisor, left, null, null));
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
                FreeTextMapping.language(row.preferredLanguage()));
    }

    private static Relationship relationship(RosterRow row) {
        return FreeTextMapping.relationship(row.relationship());
    }
}
