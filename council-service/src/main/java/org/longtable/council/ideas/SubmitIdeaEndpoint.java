package org.longtable.council.ideas;

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
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.NoStoreResponse;
import org.longtable.council.web.SingleLine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmitIdeaEndpoint {

    /**
     * This request body holds an idea as its author typed it.
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
            @Nullable @ValidLanguageTag String language,
            boolean anonymous) {}

    private final CommandDispatcher commands;

    SubmitIdeaEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Propose an idea, by name or not", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas")
    ResponseEntity<SubmitIdeaResult> submit(
            @PathVariable CouncilId council,
            @Valid @RequestBody SubmitIdeaBody body,
            @Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key,
            CommandContext caller) {
        return body.anonymous()
                ? anonymously(council, body, AnonymousAuthor.of(caller, key))
                : byName(council, body, caller);
    }

    private ResponseEntity<SubmitIdeaResult> byName(CouncilId council, SubmitIdeaBody body, CommandContext caller) {
        IdeaId idea = new IdeaId(caller.deriveId("idea"));
        PersonId author = AuthorNotGiven.requirePerson(caller);
        SubmitIdea command = command(idea, author, body, author, null);
        CommandResult done = commands.send(caller.forCouncil(council), idea, command);
        return ResponseEntity.ok(new SubmitIdeaResult(done.id(), done.position(), null));
    }

    private ResponseEntity<SubmitIdeaResult> anonymously(
            CouncilId council, SubmitIdeaBody body, AnonymousAuthor author) {
        IdeaId idea = new IdeaId(author.deriveId("idea"));
        IdeaCode code = author.authorCode();
        SubmitIdea command = command(idea, null, body, AnonymousAuthor.encryptionSubject(idea), code.hash());
        CommandResult done = commands.send(author.context().forCouncil(council), idea, command);
        return NoStoreResponse.ok().body(new SubmitIdeaResult(done.id(), done.position(), code.format()));
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
