package org.longtable.projection.ideas;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaCode;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Returns the history of one idea, and its status and responses for an anonymous author who has the code. */
@View(name = "idea-stories", version = 2)
class IdeaHistoryView {

    /**
     * Contains an idea with every dated entry of its history.
     *
     * @param idea idea as it appears on the board
     * @param story what happened and what would help, or null
     * @param language BCP 47 tag of the language for the answer, or null when unknown
     * @param steps history entries in the order of recording
     */
    public record IdeaHistory(
            IdeaCard idea,
            @Nullable Personal story,
            @Nullable String language,
            List<IdeaHistoryEntry> steps) {

        static IdeaHistory of(IdeaSubmitted e, EventEnvelope at) {
            return new IdeaHistory(IdeaCard.of(e, at), e.story(), e.language(), List.of(IdeaHistoryEntry.of(e, at)));
        }

        IdeaHistory after(IdeaEvent event, EventEnvelope at) {
            List<IdeaHistoryEntry> next = Stream.concat(steps.stream(), Stream.of(IdeaHistoryEntry.of(event, at)))
                    .toList();
            return new IdeaHistory(idea.after(event, at), story, language, next);
        }
    }

    /** Maps the hash of an idea code to its council and idea. */
    public record IdeaCodeTarget(CouncilId council, IdeaId idea) {}

    /**
     * Contains one response to the author of an idea.
     *
     * @param text response to the author
     * @param language BCP 47 tag of the text's language, or null for a change whose language is unknown
     */
    record AuthorResponse(
            Instant at, Personal text, @Nullable String language) {}

    /**
     * Contains what an anonymous author sees after entering the code.
     *
     * @param council council of the idea
     * @param idea identifier with which the author can withdraw the idea
     * @param owed whether an answer is still owed
     * @param answers answers to the author, oldest first
     */
    record AnonymousIdeaStatus(
            CouncilId council,
            IdeaId idea,
            Personal title,
            Instant submitted,
            IdeaStatus station,
            boolean owed,
            List<AuthorResponse> answers) {

        static AnonymousIdeaStatus of(CouncilId council, IdeaHistory story) {
            IdeaCard idea = story.idea();
            List<AuthorResponse> answers = story.steps().stream()
                    .filter(it -> it.kind() == IdeaHistoryEntry.IdeaHistoryEntryKind.AUTHOR_ANSWERED
                            || it.kind() == IdeaHistoryEntry.IdeaHistoryEntryKind.DECLINED
                            || it.kind() == IdeaHistoryEntry.IdeaHistoryEntryKind.CHANGE_RECORDED)
                    .map(it -> new AuthorResponse(it.at(), Objects.requireNonNull(it.text()), it.language()))
                    .toList();
            IdeaProgress standing = idea.standing();
            return new AnonymousIdeaStatus(
                    council,
                    idea.id(),
                    idea.title(),
                    standing.submitted(),
                    standing.station(),
                    standing.owed(),
                    answers);
        }
    }

    private final DocumentStore<IdeaHistory> stories;
    private final DocumentStore<IdeaCodeTarget> codes;
    private final IdeaCodeRateLimiter guesses;

    IdeaHistoryView(ViewRegistry views, IdeaCodeRateLimiter guesses) {
        this.stories = views.documents(IdeaHistoryView.class, IdeaHistory.class);
        this.codes = views.documents(IdeaHistoryView.class, "codes", IdeaCodeTarget.class);
        this.guesses = guesses;
    }

    @EventHandler
    void on(IdeaEvent event, EventEnvelope at) {
        String id = id(new CouncilId(at.council()), event.idea());
        if (event instanceof IdeaSubmitted e) {
            stories.replace(id, at, IdeaHistory.of(e, at));
            if (e.codeHash() != null) {
                codes.replace(e.codeHash(), at, new IdeaCodeTarget(new CouncilId(at.council()), e.idea()));
            }
        } else {
            stories.change(id, at, () -> missing(id), story -> story.after(event, at));
        }
    }

    @Operation(summary = "Get an idea with its history", tags = "ideas")
    @GetMapping("/api/councils/{council}/ideas/{idea}")
    IdeaHistory story(@PathVariable CouncilId council, @PathVariable IdeaId idea) {
        return stories.find(id(council, idea)).orElseThrow(() -> new NotFoundException("no-such-idea"));
    }

    @Operation(summary = "Get an anonymous idea by its code", tags = "ideas")
    @GetMapping("/api/ideas/by-code")
    ResponseEntity<AnonymousIdeaStatus> byCode(@RequestHeader("Longtable-Idea-Code") String typed) {
        IdeaCode code = IdeaCode.parse(typed).orElseThrow(() -> new NotFoundException("no-such-code"));
        guesses.check();
        IdeaCodeTarget opens = codes.find(code.hash()).orElseThrow(this::wrong);
        IdeaHistory story = stories.find(id(opens.council(), opens.idea()))
                .orElseThrow(() -> new NotFoundException("no-such-code"));
        return ResponseEntity.ok().body(AnonymousIdeaStatus.of(opens.council(), story));
    }

    private NotFoundException wrong() {
        guesses.recordFailure();
        return new NotFoundException("no-such-code");
    }

    private static String id(CouncilId council, IdeaId idea) {
        return council + ":" + idea;
    }

    private static IdeaHistory missing(String id) {
        throw new IllegalStateException("an idea begins with its submission: " + id);
    }
}
