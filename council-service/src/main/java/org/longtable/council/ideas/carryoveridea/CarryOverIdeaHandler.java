package org.longtable.council.ideas.carryoveridea;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.Station;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class CarryOverIdeaHandler {

    private final Streams streams;

    CarryOverIdeaHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CarryOverIdea command, MetaData metaData) {
        Act act = Act.from(metaData);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act)));
    }

    static List<IdeaEvent> decide(CarryOverIdea command, Idea idea) {
        IdeaCarriedOver carried = new IdeaCarriedOver(command.idea(), command.station());
        if (idea.stands(carried) || command.station() == idea.station()) {
            return List.of();
        }
        if (idea.station() != Station.HEARD) {
            throw new IdeaMovedOnHere();
        }
        return List.of(carried);
    }
}
