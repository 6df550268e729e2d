package org.longtable.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.contract.recruiting.OnboardingStep;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.Skill;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.access.grantrole.GrantRole;
import org.longtable.council.organization.AdoptCharter;
import org.longtable.council.organization.NameChampion;
import org.longtable.council.organization.OpenCouncil;
import org.longtable.council.recruiting.CompleteOnboardingStep;
import org.longtable.council.recruiting.DeclineSeatInvitation;
import org.longtable.council.recruiting.InviteProspect;
import org.longtable.council.recruiting.NominateProspect;
import org.longtable.council.recruiting.RecordProspectContact;
import org.longtable.council.recruiting.SeatAdvisor;
import org.longtable.council.recruiting.StepDown;
import org.longtable.council.recruiting.UpdateSkillProfile;
import org.longtable.standalone.sample.SamplePeople.SamplePerson;

/** Generates one council's commands for the sample year. */
final class SampleCouncilGenerator {

    private static final List<Skill> SKILLS = List.of(Skill.values());

    private final OrganizationId organization;
    private final CouncilId council;
    private final String name;
    private final LocalDate opened;
    private final SamplePeople cast;
    private final SamplePerson coordinator;
    private final List<SamplePerson> members;
    private final SampleCommandScript script;

    SampleCouncilGenerator(
            OrganizationId organization,
            int number,
            String name,
            int size,
            LocalDate opened,
            Instant now,
            SamplePeople cast) {
        this.organization = organization;
        this.council = new CouncilId("sample-council-" + number);
        this.name = name;
        this.opened = opened;
        this.cast = cast;
        this.coordinator = cast.nextPerson(Relationship.STAFF);
        this.members = cast.members(size);
        this.script = new SampleCommandScript("sample-" + number, council, now);
    }

    List<SampleCommand> commands() {
        open();
        members.forEach(this::join);
        for (int i = 0; i < 4; i++) {
            declined(cast.nextPerson(Relationship.PARENT));
        }
        leave(members.get(members.size() - 1));
        new SampleMeetingGenerator(script, coordinator, members, opened).generate();
        new SampleIdeaGenerator(script, coordinator, members, opened).generate();
        new SampleOpportunityGenerator(script, council, coordinator, members, opened).generate();
        return script.sorted();
    }

    private void open() {
        int staff = (int) members.stream().filter(member -> !member.family()).count();
        Instant start = SampleCommandScript.at(opened, 9, 0);
        script.add(
                SamplePeople.ADMINISTRATOR.person(),
                Role.ADMINISTRATOR,
                start,
                council,
                new OpenCouncil(
                        council,
                        organization,
                        name,
                        List.of("en", "es"),
                        SampleCommandScript.ZONE.getId(),
                        members.size() - staff + 1,
                        staff,
                        24));
        meet(coordinator, start);
        script.add(
                SamplePeople.ADMINISTRATOR.person(),
                Role.ADMINISTRATOR,
                start,
                coordinator.person(),
                new GrantRole(organization, coordinator.person(), Role.COORDINATOR, council));
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(opened, 11, 0),
                council,
                new AdoptCharter(
                        council,
                        "Families and staff of " + name + " redesign care together, as equals. Every idea is answered.",
                        opened));
    }

    private void meet(SamplePerson player, Instant at) {
        script.add(
                SamplePeople.ADMINISTRATOR.person(),
                Role.ADMINISTRATOR,
                at,
                player.person(),
                new AddPerson(
                        player.person(),
                        organization,
                        new Personal(player.person(), player.name()),
                        new Personal(player.person(), player.email()),
                        null,
                        player.language()));
    }

    private void join(SamplePerson member) {
        LocalDate nominated = opened.plusDays(script.between(1, 10));
        LocalDate joined = nominated.plusDays(script.between(3, 12));
        nominate(member, nominated);
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(joined, 10, 0),
                member.seat(),
                new SeatAdvisor(council, member.seat(), joined, joined.plusMonths(24)));
        script.add(
                member.person(),
                Role.ADVISOR,
                SampleCommandScript.at(joined.plusDays(1), 19, 30),
                member.seat(),
                new UpdateSkillProfile(
                        council,
                        member.seat(),
                        List.of(script.oneOf(SKILLS)),
                        List.of(member.language()),
                        "What would have made our stay easier",
                        "I know what it is like to wait"));
        onboard(member, joined);
        if (!member.family() && script.chance(40)) {
            script.add(
                    coordinator.person(),
                    Role.COORDINATOR,
                    SampleCommandScript.at(joined.plusDays(2), 9, 0),
                    council,
                    new NameChampion(council, member.person()));
        }
    }

    private void nominate(SamplePerson player, LocalDate day) {
        meet(player, SampleCommandScript.at(day, 9, 30));
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(day, 9, 45),
                player.seat(),
                new NominateProspect(
                        council,
                        player.seat(),
                        player.person(),
                        player.relationship(),
                        script.oneOf(List.of(
                                ProspectSource.STAFF_REFERRAL,
                                ProspectSource.ADVISOR_REFERRAL,
                                ProspectSource.EVENT,
                                ProspectSource.PRINT))));
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(day.plusDays(1), 14, 0),
                player.seat(),
                new RecordProspectContact(
                        council, player.seat(), script.oneOf(List.of(ContactChannel.values())), null));
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(day.plusDays(2), 10, 0),
                player.seat(),
                new InviteProspect(council, player.seat()));
    }

    private void onboard(SamplePerson member, LocalDate joined) {
        for (OnboardingStep step : OnboardingStep.values()) {
            if (script.chance(96)) {
                LocalDate done = joined.plusDays(script.between(2, 30));
                boolean expires = step == OnboardingStep.HIPAA_TRAINING || step == OnboardingStep.IMMUNIZATION;
                script.add(
                        coordinator.person(),
                        Role.COORDINATOR,
                        SampleCommandScript.at(done, 15, 0),
                        member.seat(),
                        new CompleteOnboardingStep(
                                council,
                                member.seat(),
                                step,
                                "seen by " + coordinator.name(),
                                done,
                                expires ? done.plusMonths(script.between(13, 26)) : null));
            }
        }
    }

    private void declined(SamplePerson prospect) {
        LocalDate day = opened.plusDays(script.between(20, 300));
        nominate(prospect, day);
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(day.plusDays(6), 16, 0),
                prospect.seat(),
                new DeclineSeatInvitation(council, prospect.seat(), "Evenings are not possible this year"));
    }

    private void leave(SamplePerson member) {
        LocalDate day = opened.plusDays(script.between(330, 345));
        script.add(
                coordinator.person(),
                Role.COORDINATOR,
                SampleCommandScript.at(day, 12, 0),
                member.seat(),
                new StepDown(council, member.seat(), day, script.chance(50), "The family is moving away"));
    }
}
