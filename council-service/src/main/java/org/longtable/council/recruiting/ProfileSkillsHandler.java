package org.longtable.council.recruiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.SkillsProfiled;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class ProfileSkillsHandler {

    private final AggregateStore streams;

    ProfileSkillsHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(UpdateSkillProfile command) {
        Roster.Membership way = Roster.read(streams, command.council()).requireMembership(command.advisor());
        streams.decide(AdvisorAggregate.class, command.advisor(), advisor -> decide(command, way, advisor));
    }

    static List<AdvisorEvent> decide(UpdateSkillProfile command, Roster.Membership way, Advisor advisor) {
        SkillsProfiled said = new SkillsProfiled(
                command.advisor(),
                way.person(),
                command.skills().stream().distinct().sorted().toList(),
                command.languages().stream()
                        .map(LanguageTags::canonicalize)
                        .distinct()
                        .toList(),
                way.about(command.interests()),
                way.about(command.strengths()));
        return said.equals(advisor.profile()) ? List.of() : List.of(said);
    }
}
