package org.longtable.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.Role;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.WorkLocation;
import org.longtable.council.recruiting.MatchOpportunity;
import org.longtable.council.recruiting.OfferOpportunity;
import org.longtable.standalone.sample.SamplePeople.SamplePerson;

/** Generates the opportunities of the sample year and who takes them on. */
final class SampleOpportunityGenerator {

    private static final List<String> TITLES = List.of(
            "Read the new leaflet before it is printed",
            "Walk the way from the parking deck with us",
            "Tell new nurses about a first night here",
            "Help to choose the chairs for the waiting room",
            "Answer ten questions about the portal",
            "Sit in on an interview for the unit's lead");

    private final SampleCommandScript script;
    private final CouncilId council;
    private final SamplePerson coordinator;
    private final List<SamplePerson> members;
    private final LocalDate opened;

    SampleOpportunityGenerator(
            SampleCommandScript script,
            CouncilId council,
            SamplePerson coordinator,
            List<SamplePerson> members,
            LocalDate opened) {
        this.script = script;
        this.council = council;
        this.coordinator = coordinator;
        this.members = members;
        this.opened = opened;
    }

    void generate() {
        for (int number = 0; number < TITLES.size(); number++) {
            offer(number, opened.plusDays(60 + number * 68L + script.between(0, 20)));
        }
    }

    private void offer(int number, LocalDate day) {
        OpportunityId opportunity = new OpportunityId(members.get(0).person().value() + "-work-" + (number + 1));
        coordinates(
                day,
                opportunity,
                new OfferOpportunity(
                        council,
                        opportunity,
                        TITLES.get(number),
                        List.of(script.oneOf(List.of(Skill.values()))),
                        script.oneOf(List.of(WorkLocation.values())),
                        script.between(1, 6),
                        day.plusDays(30)));
        // The last member leaves in the eleventh month and is not matched, because opportunities are offered until
        // then.
        for (int taker = 0; taker < 3; taker++) {
            SamplePerson member = members.get((number + taker) % (members.size() - 1));
            coordinates(
                    day.plusDays(2 + taker), opportunity, new MatchOpportunity(council, opportunity, member.seat()));
        }
    }

    private void coordinates(LocalDate day, OpportunityId opportunity, Object command) {
        script.add(coordinator.person(), Role.COORDINATOR, SampleCommandScript.at(day, 13, 0), opportunity, command);
    }
}
