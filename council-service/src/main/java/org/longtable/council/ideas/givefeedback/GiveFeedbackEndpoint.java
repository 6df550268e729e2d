package org.longtable.council.ideas.givefeedback;

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
import org.longtable.council.ideas.AuthorMissing;
import org.longtable.council.ideas.Unnamed;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.Untraced;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GiveFeedbackEndpoint {

    /**
     * Three questions, each from 1 (not at all) to 5 (fully), and an open one.
     *
     * @param feltHeard "I was listened to."
     * @param worthMyTime "It was worth my time."
     * @param comeAgain "I want to come again."
     * @param comment what else should be known; optional
     * @param anonymous whether nobody may ever know who; then the request names nobody either (0006)
     */
    record GiveFeedbackBody(
            @NotNull @Min(1) @Max(5) Integer feltHeard,
            @NotNull @Min(1) @Max(5) Integer worthMyTime,
            @NotNull @Min(1) @Max(5) Integer comeAgain,
            @Nullable @MultiLine(max = 4000) String comment,
            boolean anonymous) {

        Scores scores() {
            return new Scores(feltHeard, worthMyTime, comeAgain);
        }

        @Nullable
        Personal comment(PersonId sealedFor) {
            return comment == null || comment.isBlank() ? null : new Personal(sealedFor, comment.strip());
        }
    }

    private final Commands commands;

    GiveFeedbackEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say how a meeting was, by name or not", tags = "ideas")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/feedback")
    ResponseEntity<Done> give(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody GiveFeedbackBody body,
            @Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key,
            Caller caller) {
        if (body.anonymous()) {
            return anonymously(council, meeting, body, Unnamed.of(caller, key));
        }
        PersonId author = AuthorMissing.check(caller);
        GiveFeedback command = GiveFeedback.by(author, meeting, body.scores(), body.comment(author));
        return ResponseEntity.ok(commands.send(caller.in(council), command.feedback(), command));
    }

    private ResponseEntity<Done> anonymously(
            CouncilId council, MeetingId meeting, GiveFeedbackBody body, Unnamed author) {
        FeedbackId feedback = new FeedbackId(author.newId("feedback"));
        GiveFeedback command =
                GiveFeedback.unnamed(feedback, meeting, body.scores(), body.comment(Unnamed.subject(feedback)));
        return Untraced.ok().body(commands.send(author.caller().in(council), feedback, command));
    }
}
