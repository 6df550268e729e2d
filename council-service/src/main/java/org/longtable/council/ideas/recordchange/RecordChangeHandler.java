package org.longtable.council.ideas.recordchange;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.council.deciding.DateOutOfRange;
import org.longtable.council.deciding.Streams;
import org.longtable.council.ideas.CouncilCalendar;
import org.longtable.council.ideas.Idea;
import org.longtable.council.ideas.IdeaAggregate;
import org.springframework.stereotype.Component;

@Component
class RecordChangeHandler {

    private final Streams streams;
    private final CouncilCalendar calendar;

    RecordChangeHandler(Streams streams, CouncilCalendar calendar) {
        this.streams = streams;
        this.calendar = calendar;
    }

    @CommandHandler
    void handle(RecordChange command, MetaData metaData) {
        Act act = Act.from(metaData);
        LocalDate today = calendar.day(act);
        streams.decide(IdeaAggregate.class, command.idea(), idea -> decide(command, idea.of(act), today));
    }

    static List<IdeaEvent> decide(RecordChange command, Idea idea, LocalDate today) {
        ChangeRecorded changed = new ChangeRecorded(command.idea(), command.change(), command.since());
        if (idea.stands(changed)) {
            return List.of();
        }
        idea.inProgress().tests().refuseWhileRunning();
        if (command.since().isAfter(today)) {
            throw new ChangeNotYetMade();
        }
        DateOutOfRange.refuseUnless("since", command.since(), DateOutOfRange.RECORDS_BEGIN, today);
        RecordChange.Answer answer = command.answer();
        return answer == null
                ? List.of(changed)
                : List.of(changed, new AuthorAnswered(command.idea(), answer.text(), answer.language()));
    }
}
