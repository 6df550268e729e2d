package org.longtable.council.ideas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
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

/** Receives the commands about ideas. */
@RestController
class IdeaController {

    /**
     * Holds an idea as its author typed it.
     *
     * @param title the title of the idea, in one line
     * @param story an optional description of what happened and what would help
     * @param area the unit, clinic, or service that the idea concerns; optional
     * @param language the BCP 47 tag of the language that the author prefers for answers; optional
     * @param anonymous whether the author stays unknown; the request must then not identify the caller (0006)
     */
    record SubmitIdeaBody(
            @NotBlank @SingleLine(max = 200) String title,
            @Nullable @MultiLine(max = 4000) String story,
            @Nullable @SingleLine(max = 100) String area,
            @Nullable @ValidLanguageTag String language,
            boolean anonymous) {}

    /**
     * Holds the note about the review.
     *
     * @param note the arguments for and against the idea
     */
    record ReviewIdeaBody(@NotBlank @MultiLine(max = 4000) String note) {}

    /**
     * Names the meeting at which the idea will be discussed.
     *
     * @param meeting the meeting
     */
    record PutIdeaOnAgendaBody(@NotNull MeetingId meeting) {}

    /**
     * Names the owner of the idea and the due date.
     *
     * @param owner the owner of the idea
     * @param due the due date in the council's time zone
     */
    record AcceptIdeaBody(@NotNull PersonId owner, @NotNull LocalDate due) {}

    /**
     * Gives the reason for declining the idea and its language.
     *
     * @param reason the reason, addressed to the author
     * @param language the BCP 47 tag of the reason's language
     */
    record DeclineIdeaBody(
            @NotBlank @MultiLine(max = 4000) String reason,
            @NotBlank @ValidLanguageTag String language) {}

    /**
     * Names the new owner and the new due date.
     *
     * @param owner the owner of the idea
     * @param due the due date in the council's time zone
     */
    record ReassignIdeaBody(
            @NotNull PersonId owner, @NotNull LocalDate due) {}

    /**
     * Holds the answer to the author and its language.
     *
     * @param answer the answer to the author
     * @param language the BCP 47 tag of the answer's language
     */
    record AnswerAuthorBody(
            @NotBlank @MultiLine(max = 4000) String answer,
            @NotBlank @ValidLanguageTag String language) {}

    /**
     * Describes the change and holds an optional answer to the author.
     *
     * @param change a description of the change
     * @param since the date of the change in the council's time zone
     * @param answer the answer to the author; without it the author still needs an answer
     */
    record RecordChangeBody(
            @NotBlank @MultiLine(max = 4000) String change,
            @NotNull LocalDate since,
            @Nullable @Valid RecordChangeAnswer answer) {}

    /**
     * Holds the answer to the idea's author and its language.
     *
     * @param text the answer to the author
     * @param language the BCP 47 tag of the text's language
     */
    record RecordChangeAnswer(
            @NotBlank @MultiLine(max = 4000) String text,
            @NotBlank @ValidLanguageTag String language) {}

    /**
     * Says why the idea is reopened.
     *
     * @param why the reason for reopening the idea
     */
    record ReopenIdeaBody(@NotBlank @MultiLine(max = 4000) String why) {}

    private final CommandDispatcher commands;

    IdeaController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Submit an idea", description = "An idea is submitted by name or anonymously.", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas")
    ResponseEntity<SubmitIdeaResult> submitIdea(
            @PathVariable CouncilId council,
            @Valid @RequestBody SubmitIdeaBody body,
            @Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key,
            CommandContext caller) {
        return body.anonymous()
                ? anonymously(council, body, AnonymousAuthor.of(caller, key))
                : byName(council, body, caller);
    }

    @Operation(summary = "Acknowledge an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/acknowledgement")
    CommandResult acknowledgeIdea(@PathVariable CouncilId council, @PathVariable IdeaId idea, CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new AcknowledgeIdea(idea));
    }

    @Operation(summary = "Review an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/weighings")
    CommandResult weighIdea(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody ReviewIdeaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new ReviewIdea(idea, caller.personalText(body.note())));
    }

    @Operation(summary = "Put an idea on the agenda of a meeting", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/agendas")
    CommandResult putIdeaOnAgenda(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody PutIdeaOnAgendaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new PutIdeaOnAgenda(idea, body.meeting()));
    }

    @Operation(summary = "Accept an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/acceptance")
    CommandResult acceptIdea(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody AcceptIdeaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new AcceptIdea(idea, body.owner(), body.due()));
    }

    @Operation(summary = "Decline an idea", description = "The author of the idea can read the reason.", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/declination")
    CommandResult declineIdea(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody DeclineIdeaBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                idea,
                new DeclineIdea(idea, caller.personalText(body.reason()), body.language()));
    }

    @Operation(summary = "Change the owner or due date of an accepted idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/handovers")
    CommandResult handOverIdea(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody ReassignIdeaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new ReassignIdea(idea, body.owner(), body.due()));
    }

    @Operation(summary = "Answer the author of an idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/answers")
    CommandResult answerAuthor(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody AnswerAuthorBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                idea,
                new AnswerAuthor(idea, caller.personalText(body.answer()), body.language()));
    }

    @Operation(summary = "Record the change that an idea led to", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/change")
    CommandResult recordChange(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody RecordChangeBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                idea,
                new RecordChange(idea, caller.personalText(body.change()), body.since(), answer(body, caller)));
    }

    @Operation(summary = "Reopen a declined or completed idea", tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/reopening")
    CommandResult reopenIdea(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @Valid @RequestBody ReopenIdeaBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), idea, new ReopenIdea(idea, caller.personalText(body.why())));
    }

    @Operation(
            summary = "Withdraw your own idea",
            description = "The author of an anonymous idea sends its code in the header Longtable-Idea-Code.",
            tags = "ideas")
    @PostMapping("/api/councils/{council}/ideas/{idea}/withdrawal")
    CommandResult withdrawIdea(
            @PathVariable CouncilId council,
            @PathVariable IdeaId idea,
            @RequestHeader(name = "Longtable-Idea-Code", required = false) @Nullable String code,
            @Parameter(hidden = true) @RequestHeader("Idempotency-Key") String key,
            CommandContext caller) {
        if (code == null) {
            return commands.send(caller.forCouncil(council), idea, new WithdrawIdea(idea, caller.person(), null));
        }
        String hash = IdeaCode.parse(code)
                .orElseThrow(WithdrawIdea.NOT_THE_AUTHOR::exception)
                .hash();
        CommandContext unnamed = AnonymousAuthor.of(caller, key).context();
        return commands.send(unnamed.forCouncil(council), idea, new WithdrawIdea(idea, null, hash));
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

    private static RecordChange.@Nullable AuthorAnswer answer(RecordChangeBody body, CommandContext caller) {
        RecordChangeAnswer answer = body.answer();
        return answer == null
                ? null
                : new RecordChange.AuthorAnswer(caller.personalText(answer.text()), answer.language());
    }
}
