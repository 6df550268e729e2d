package org.longtable.council.ideas;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.springframework.stereotype.Component;

@Component
class RecordChangeHandler {

    private final AggregateStore streams;
    private final CouncilClock calendar;

    RecordChangeHandler(AggregateStore streams, CouncilClock calendar) {
        this.streams = streams;
        this.calendar = calendar;
    }

    @CommandHandler
    void handle(RecordChange command, MetaData metaData) {
        EventMetadata act = EventMetadata.fromMap(metaData);
        LocalDate today = calendar.dateOf(act);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.requireInCouncil(act), today));
    }

    static List<IdeaEvent> decide(RecordChange command, Idea idea, LocalDate today) {
        ChangeRecorded changed = new ChangeRecorded(command.idea(), command.change(), command.since());
        if (idea.isAlreadyRecorded(changed)) {
            return List.of();
        }
        idea.requireInProgress().tests().requireNoneRunning();
        if (command.since().isAfter(today)) {
            throw RecordChange.CHANGE_DATE_IN_FUTURE.exception();
        }
        DateOutOfRange.refuseUnless("since", command.since(), DateOutOfRange.RECORDS_BEGIN, today);
        RecordChange.AuthorAnswer answer = command.answer();
        return answer == null
                ? List.of(changed)
                : List.of(changed, new AuthorAnswered(command.idea(), answer.text(), answer.language()));
    }
}
