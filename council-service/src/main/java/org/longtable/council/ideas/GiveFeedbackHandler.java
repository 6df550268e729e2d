package org.longtable.council.ideas;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class GiveFeedbackHandler {

    private final AggregateStore streams;

    GiveFeedbackHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(GiveFeedback command, MetaData metaData) {
        MeetingSnapshot meeting = MeetingSnapshot.read(command.meeting(), streams);
        Instant now = EventMetadata.fromMap(metaData).effective();
        streams.decide(
                FeedbackAggregate.class, command.feedback(), feedback -> decide(command, feedback, meeting, now));
    }

    static List<FeedbackEvent> decide(GiveFeedback command, Feedback feedback, MeetingSnapshot meeting, Instant now) {
        FeedbackGiven before = feedback.given();
        if (before == null) {
            if (!meeting.begun() && meeting.start().isAfter(now)) {
                throw GiveFeedback.MEETING_NOT_STARTED.exception();
            }
            return List.of(given(command, meeting.title(), meeting.start()));
        }
        if (before.equals(given(command, before.meetingTitle(), before.start()))) {
            return List.of();
        }
        throw GiveFeedback.FEEDBACK_ALREADY_GIVEN.exception();
    }

    private static FeedbackGiven given(GiveFeedback command, String meetingTitle, Instant start) {
        FeedbackScores scores = command.scores();
        return new FeedbackGiven(
                command.feedback(),
                command.meeting(),
                meetingTitle,
                start,
                command.author(),
                scores.feltHeard(),
                scores.worthMyTime(),
                scores.comeAgain(),
                command.comment());
    }
}
