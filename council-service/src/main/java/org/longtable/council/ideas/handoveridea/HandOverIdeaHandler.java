package org.longtable.council.ideas.handoveridea;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.CouncilCalendar;
import org.longtable.council.ideas.DueInThePast;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class HandOverIdeaHandler {

    private final Streams streams;
    private final CouncilCalendar calendar;

    HandOverIdeaHandler(Streams streams, CouncilCalendar calendar) {
        this.streams = streams;
        this.calendar = calendar;
    }

    @CommandHandler
    void handle(HandOverIdea command, MetaData metaData) {
        Act act = Act.from(metaData);
        LocalDate today = calendar.day(act);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act), today));
    }

    static List<IdeaEvent> decide(HandOverIdea command, Idea idea, LocalDate today) {
        IdeaHandedOver handed = new IdeaHandedOver(command.idea(), command.owner(), command.due());
        if (idea.stands(handed)) {
            return List.of();
        }
        idea.inProgress();
        DueInThePast.check(command.due(), today);
        return List.of(handed);
    }
}
