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
import org.longtable.contract.ideas.Station;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.NotFound;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** One idea's whole story, every step a dated entry; and what an anonymous author finds with a code (0006). */
@View(name = "idea-stories", version = 2)
class IdeaStories {

    /**
     * An idea from its first word to its last.
     *
     * @param idea as it stands on the board
     * @param story what happened and what would help, or null when nothing more was said
     * @param language BCP 47 tag of the language in which the author wishes to be answered, or null when not known
     * @param steps what happened, in the order in which it was recorded
     */
    public record Story(
            Card idea, @Nullable Personal story, @Nullable String language, List<Step> steps) {

        static Story of(IdeaSubmitted e, Recorded at) {
            return new Story(Card.of(e, at), e.story(), e.language(), List.of(Step.of(e, at)));
        }

        Story after(IdeaEvent event, Recorded at) {
            List<Step> next =
                    Stream.concat(steps.stream(), Stream.of(Step.of(event, at))).toList();
            return new Story(idea.after(event, at), story, language, next);
        }
    }

    /** Whose idea a code's hash opens. */
    public record Opens(CouncilId council, IdeaId idea) {}

    /**
     * What the author is told.
     *
     * @param text in words for the author
     * @param language BCP 47 tag of the text's language, or null when it is a change and its language was not said
     */
    record Told(Instant at, Personal text, @Nullable String language) {}

    /**
     * What an anonymous author finds.
     *
     * @param council whose idea it is
     * @param idea names it, so that its author may take it back
     * @param owed whether an answer is still to come
     * @param answers what the author is told, oldest first
     */
    record Found(
            CouncilId council,
            IdeaId idea,
            Personal title,
            Instant submitted,
            Station station,
            boolean owed,
            List<Told> answers) {

        static Found of(CouncilId council, Story story) {
            Card idea = story.idea();
            List<Told> answers = story.steps().stream()
                    .filter(it -> it.kind() == Step.Kind.AUTHOR_ANSWERED
                            || it.kind() == Step.Kind.DECLINED
                            || it.kind() == Step.Kind.CHANGE_RECORDED)
                    .map(it -> new Told(it.at(), Objects.requireNonNull(it.text()), it.language()))
                    .toList();
            Standing standing = idea.standing();
            return new Found(
                    council,
                    idea.id(),
                    idea.title(),
                    standing.submitted(),
                    standing.station(),
                    standing.owed(),
                    answers);
        }
    }

    private final Documents<Story> stories;
    private final Documents<Opens> codes;
    private final Guesses guesses;

    IdeaStories(Views views, Guesses guesses) {
        this.stories = views.documents(IdeaStories.class, Story.class);
        this.codes = views.documents(IdeaStories.class, "codes", Opens.class);
        this.guesses = guesses;
    }

    @EventHandler
    void on(IdeaEvent event, Recorded at) {
        String id = id(new CouncilId(at.council()), event.idea());
        if (event instanceof IdeaSubmitted e) {
            stories.put(id, at, Story.of(e, at));
            if (e.codeHash() != null) {
                codes.put(e.codeHash(), at, new Opens(new CouncilId(at.council()), e.idea()));
            }
        } else {
            stories.change(id, at, () -> missing(id), story -> story.after(event, at));
        }
    }

    @Operation(summary = "One idea's whole story", tags = "ideas")
    @GetMapping("/api/councils/{council}/ideas/{idea}")
    Story story(@PathVariable CouncilId council, @PathVariable IdeaId idea) {
        return stories.find(id(council, idea)).orElseThrow(() -> new NotFound("no-such-idea"));
    }

    @Operation(summary = "What an anonymous author finds with the code that was given", tags = "ideas")
    @GetMapping("/api/ideas/by-code")
    ResponseEntity<Found> byCode(@RequestHeader("Longtable-Idea-Code") String typed) {
        IdeaCode code = IdeaCode.typed(typed).orElseThrow(() -> new NotFound("no-such-code"));
        guesses.refuseWhenTooMany();
        Opens opens = codes.find(code.hash()).orElseThrow(this::wrong);
        Story story = stories.find(id(opens.council(), opens.idea())).orElseThrow(() -> new NotFound("no-such-code"));
        return ResponseEntity.ok().body(Found.of(opens.council(), story));
    }

    private NotFound wrong() {
        guesses.wrong();
        return new NotFound("no-such-code");
    }

    private static String id(CouncilId council, IdeaId idea) {
        return council + ":" + idea;
    }

    private static Story missing(String id) {
        throw new IllegalStateException("an idea begins with its submission: " + id);
    }
}
