package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Receives feedback on meetings. */
@RestController
class FeedbackController {

    /**
     * Holds three ratings and an optional comment on a meeting.
     *
     * @param feltHeard the rating of "I was listened to."
     * @param worthMyTime the rating of "It was worth my time."
     * @param comeAgain the rating of "I want to come again."
     * @param comment an optional comment
     * @param anonymous whether the author stays unknown; the request must then not identify the caller (0006)
     */
    record GiveFeedbackBody(
            @NotNull @Min(1) @Max(5) Integer feltHeard,
            @NotNull @Min(1) @Max(5) Integer worthMyTime,
            @NotNull @Min(1) @Max(5) Integer comeAgain,
            @Nullable @MultiLine(max = 4000) String comment,
            boolean anonymous) {

        FeedbackScores scores() {
            return new FeedbackScores(feltHeard, worthMyTime, comeAgain);
        }

        @Nullable
        Personal comment(PersonId sealedFor) {
            return comment == null || comment.isBlank() ? null : new Personal(sealedFor, comment.strip());
        }
    }

    private final CommandDispatcher commands;

    FeedbackController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(
            summary = "Give feedback on a meeting",
            description = "Feedback is given by name or anonymously.",
            tags = "ideas")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/feedback")
    ResponseEntity<CommandResult> giveFeedback(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody GiveFeedbackBody body,
            @Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key,
            CommandContext caller) {
        if (body.anonymous()) {
            return anonymously(council, meeting, body, AnonymousAuthor.of(caller, key));
        }
        PersonId author = AuthorNotGiven.requirePerson(caller);
        GiveFeedback command = GiveFeedback.named(author, meeting, body.scores(), body.comment(author));
        return ResponseEntity.ok(commands.send(caller.forCouncil(council), command.feedback(), command));
    }

    private ResponseEntity<CommandResult> anonymously(
            CouncilId council, MeetingId meeting, GiveFeedbackBody body, AnonymousAuthor author) {
        FeedbackId feedback = new FeedbackId(author.deriveId("feedback"));
        GiveFeedback command = GiveFeedback.anonymous(
                feedback, meeting, body.scores(), body.comment(AnonymousAuthor.encryptionSubject(feedback)));
        return NoStoreResponse.ok().body(commands.send(author.context().forCouncil(council), feedback, command));
    }
}
