package org.longtable.council.ideas.putonagenda;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.longtable.council.ideas.MeetingFacts;
import org.springframework.stereotype.Component;

@Component
class PutIdeaOnAgendaHandler {

    private final Streams streams;

    PutIdeaOnAgendaHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(PutIdeaOnAgenda command, MetaData metaData) {
        Act act = Act.from(metaData);
        MeetingFacts meeting = MeetingFacts.of(command.meeting(), streams);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act), meeting));
    }

    static List<IdeaEvent> decide(PutIdeaOnAgenda command, Idea idea, MeetingFacts meeting) {
        if (idea.agendas().contains(command.meeting())) {
            return List.of();
        }
        idea.goingOn();
        if (meeting.over()) {
            throw new MeetingOver();
        }
        return List.of(new IdeaPutOnAgenda(
                command.idea(), command.meeting(), meeting.title(), meeting.start(), meeting.zone()));
    }
}
