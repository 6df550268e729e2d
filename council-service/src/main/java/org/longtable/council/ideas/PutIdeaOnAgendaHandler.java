package org.longtable.council.ideas;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class PutIdeaOnAgendaHandler {

    private final AggregateStore streams;

    PutIdeaOnAgendaHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(PutIdeaOnAgenda command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        MeetingSnapshot meeting = MeetingSnapshot.read(command.meeting(), streams);
        streams.decide(
                IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act), meeting));
    }

    static List<IdeaEvent> decide(PutIdeaOnAgenda command, Idea idea, MeetingSnapshot meeting) {
        if (idea.agendas().contains(command.meeting())) {
            return List.of();
        }
        idea.requireActive();
        if (meeting.over()) {
            throw PutIdeaOnAgenda.MEETING_IS_OVER.exception();
        }
        return List.of(new IdeaPutOnAgenda(
                command.idea(), command.meeting(), meeting.title(), meeting.start(), meeting.zone()));
    }
}
