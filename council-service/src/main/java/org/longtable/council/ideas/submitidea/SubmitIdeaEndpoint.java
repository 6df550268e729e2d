package org.longtable.council.ideas.submitidea;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaCode;
import org.longtable.council.ideas.AuthorMissing;
import org.longtable.council.ideas.Language;
import org.longtable.council.ideas.Unnamed;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;
import org.longtable.council.web.Untraced;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmitIdeaEndpoint {

    /**
     * What the author types.
     *
     * @param title the idea in one line
     * @param story what happened and what would help; optional
     * @param area the unit, clinic or service that it concerns; optional
     * @param language BCP 47 tag of the language in which the author wishes to be answered; optional
     * @param anonymous whether nobody may ever know who; then the request names nobody either (0006)
     */
    record SubmitIdeaBody(
            @NotBlank @SingleLine(max = 200) String title,
            @Nullable @MultiLine(max = 4000) String story,
            @Nullable @SingleLine(max = 100) String area,
            @Nullable @Language String language,
            boolean anonymous) {}

    private final Commands commands;

    SubmitIdeaEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Propose an idea, by name or not", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas")
    ResponseEntity<Submitted> submit(
            @PathVariable CouncilId council,
            @Valid @RequestBody SubmitIdeaBody body,
            @Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key,
            Caller caller) {
        return body.anonymous() ? anonymously(council, body, Unnamed.of(caller, key)) : byName(council, body, caller);
    }

    private ResponseEntity<Submitted> byName(CouncilId council, SubmitIdeaBody body, Caller caller) {
        IdeaId idea = new IdeaId(caller.newId("idea"));
        PersonId author = AuthorMissing.check(caller);
        SubmitIdea command = command(idea, author, body, author, null);
        Done done = commands.send(caller.in(council), idea, command);
        return ResponseEntity.ok(new Submitted(done.id(), done.position(), null));
    }

    private ResponseEntity<Submitted> anonymously(CouncilId council, SubmitIdeaBody body, Unnamed author) {
        IdeaId idea = new IdeaId(author.newId("idea"));
        IdeaCode code = author.code();
        SubmitIdea command = command(idea, null, body, Unnamed.subject(idea), code.hash());
        Done done = commands.send(author.caller().in(council), idea, command);
        return Untraced.ok().body(new Submitted(done.id(), done.position(), code.shown()));
    }

    private static SubmitIdea command(
            IdeaId idea,
            @Nullable PersonId author,
            SubmitIdeaBody body,
            PersonId sealedFor,
            @Nullable String codeHash) {
        String story = body.story();
        return new SubmitIdea(
                idea,
                author,
                new Personal(sealedFor, body.title().strip()),
                story == null || story.isBlank() ? null : new Personal(sealedFor, story.strip()),
                area(body.area()),
                body.language(),
                codeHash);
    }

    private static @Nullable String area(@Nullable String area) {
        return area == null || area.isBlank() ? null : area.strip();
    }
}
