package org.longtable.council.ideas.acceptidea;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.CouncilCalendar;
import org.longtable.council.ideas.DueInThePast;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class AcceptIdeaHandler {

    private final Streams streams;
    private final CouncilCalendar calendar;

    AcceptIdeaHandler(Streams streams, CouncilCalendar calendar) {
        this.streams = streams;
        this.calendar = calendar;
    }

    @CommandHandler
    void handle(AcceptIdea command, MetaData metaData) {
        Act act = Act.from(metaData);
        LocalDate today = calendar.day(act);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act), today));
    }

    static List<IdeaEvent> decide(AcceptIdea command, Idea idea, LocalDate today) {
        IdeaAccepted accepted = new IdeaAccepted(command.idea(), command.owner(), command.due());
        if (idea.stands(accepted)) {
            return List.of();
        }
        idea.undecided();
        DueInThePast.check(command.due(), today);
        return List.of(accepted);
    }
}
