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
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.Source;
import org.longtable.council.access.addperson.AddPerson;
import org.longtable.council.access.grantrole.GrantRole;
import org.longtable.council.organization.adoptcharter.AdoptCharter;
import org.longtable.council.organization.namechampion.NameChampion;
import org.longtable.council.organization.opencouncil.OpenCouncil;
import org.longtable.council.recruiting.completeonboardingstep.CompleteOnboardingStep;
import org.longtable.council.recruiting.declineinvitation.DeclineInvitation;
import org.longtable.council.recruiting.inviteprospect.InviteProspect;
import org.longtable.council.recruiting.nominateprospect.NominateProspect;
import org.longtable.council.recruiting.profileskills.ProfileSkills;
import org.longtable.council.recruiting.recordcontact.RecordContact;
import org.longtable.council.recruiting.seatadvisor.SeatAdvisor;
import org.longtable.council.recruiting.stepdown.StepDown;
import org.longtable.standalone.sample.Cast.Player;

/** One council's year: it opens, finds its people, then meets, pays and listens. */
final class CouncilYear {

    private static final List<Skill> SKILLS = List.of(Skill.values());

    private final OrganizationId organization;
    private final CouncilId council;
    private final String name;
    private final LocalDate opened;
    private final Cast cast;
    private final Player coordinator;
    private final List<Player> members;
    private final Script script;

    CouncilYear(
            OrganizationId organization, int number, String name, int size, LocalDate opened, Instant now, Cast cast) {
        this.organization = organization;
        this.council = new CouncilId("sample-council-" + number);
        this.name = name;
        this.opened = opened;
        this.cast = cast;
        this.coordinator = cast.newcomer(Relationship.STAFF);
        this.members = cast.members(size);
        this.script = new Script("sample-" + number, council, now);
    }

    List<SampleAct> acts() {
        open();
        members.forEach(this::join);
        for (int i = 0; i < 4; i++) {
            declined(cast.newcomer(Relationship.PARENT));
        }
        leave(members.get(members.size() - 1));
        new MeetingsYear(script, coordinator, members, opened).play();
        new IdeasYear(script, coordinator, members, opened).play();
        new WorkYear(script, council, coordinator, members, opened).play();
        return script.inOrder();
    }

    private void open() {
        int staff = (int) members.stream().filter(member -> !member.family()).count();
        Instant start = Script.at(opened, 9, 0);
        script.act(
                Cast.ADMINISTRATOR.person(),
                Role.ADMINISTRATOR,
                start,
                council,
                new OpenCouncil(
                        council,
                        organization,
                        name,
                        List.of("en", "es"),
                        Script.ZONE.getId(),
                        members.size() - staff + 1,
                        staff,
                        24));
        meet(coordinator, start);
        script.act(
                Cast.ADMINISTRATOR.person(),
                Role.ADMINISTRATOR,
                start,
                coordinator.person(),
                new GrantRole(organization, coordinator.person(), Role.COORDINATOR, council));
        script.act(
                coordinator.person(),
                Role.COORDINATOR,
                Script.at(opened, 11, 0),
                council,
                new AdoptCharter(
                        council,
                        "Families and staff of " + name + " redesign care together, as equals. Every idea is answered.",
                        opened));
    }

    private void meet(Player player, Instant at) {
        script.act(
                Cast.ADMINISTRATOR.person(),
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

    private void join(Player member) {
        LocalDate nominated = opened.plusDays(script.between(1, 10));
        LocalDate joined = nominated.plusDays(script.between(3, 12));
        nominate(member, nominated);
        script.act(
                coordinator.person(),
                Role.COORDINATOR,
                Script.at(joined, 10, 0),
                member.seat(),
                new SeatAdvisor(council, member.seat(), joined, joined.plusMonths(24)));
        script.act(
                member.person(),
                Role.ADVISOR,
                Script.at(joined.plusDays(1), 19, 30),
                member.seat(),
                new ProfileSkills(
                        council,
                        member.seat(),
                        List.of(script.oneOf(SKILLS)),
                        List.of(member.language()),
                        "What would have made our stay easier",
                        "I know what it is like to wait"));
        onboard(member, joined);
        if (!member.family() && script.chance(40)) {
            script.act(
                    coordinator.person(),
                    Role.COORDINATOR,
                    Script.at(joined.plusDays(2), 9, 0),
                    council,
                    new NameChampion(council, member.person()));
        }
    }

    private void nominate(Player player, LocalDate day) {
        meet(player, Script.at(day, 9, 30));
        script.act(
                coordinator.person(),
                Role.COORDINATOR,
                Script.at(day, 9, 45),
                player.seat(),
                new NominateProspect(
                        council,
                        player.seat(),
                        player.person(),
                        player.relationship(),
                        script.oneOf(
                                List.of(Source.STAFF_REFERRAL, Source.ADVISOR_REFERRAL, Source.EVENT, Source.PRINT))));
        script.act(
                coordinator.person(),
                Role.COORDINATOR,
                Script.at(day.plusDays(1), 14, 0),
                player.seat(),
                new RecordContact(council, player.seat(), script.oneOf(List.of(ContactChannel.values())), null));
        script.act(
                coordinator.person(),
                Role.COORDINATOR,
                Script.at(day.plusDays(2), 10, 0),
                player.seat(),
                new InviteProspect(council, player.seat()));
    }

    private void onboard(Player member, LocalDate joined) {
        for (OnboardingStep step : OnboardingStep.values()) {
            if (script.chance(96)) {
                LocalDate done = joined.plusDays(script.between(2, 30));
                boolean expires = step == OnboardingStep.HIPAA_TRAINING || step == OnboardingStep.IMMUNIZATION;
                script.act(
                        coordinator.person(),
                        Role.COORDINATOR,
                        Script.at(done, 15, 0),
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

    private void declined(Player prospect) {
        LocalDate day = opened.plusDays(script.between(20, 300));
        nominate(prospect, day);
        script.act(
                coordinator.person(),
                Role.COORDINATOR,
                Script.at(day.plusDays(6), 16, 0),
                prospect.seat(),
                new DeclineInvitation(council, prospect.seat(), "Evenings are not possible this year"));
    }

    private void leave(Player member) {
        LocalDate day = opened.plusDays(script.between(330, 345));
        script.act(
                coordinator.person(),
                Role.COORDINATOR,
                Script.at(day, 12, 0),
                member.seat(),
                new StepDown(council, member.seat(), day, script.chance(50), "The family is moving away"));
    }
}
