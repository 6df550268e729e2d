package org.longtable.projection.ideas;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.longtable.contract.CouncilId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists a council's ideas by status with their response times, and the changes that they led to. */
@View(name = "idea-board", version = 2)
class IdeaBoardView {

    /** Stores all ideas of a council in the order in which they were recorded. */
    public record CouncilIdeaBoard(List<IdeaCard> cards) {

        static final CouncilIdeaBoard EMPTY = new CouncilIdeaBoard(List.of());

        CouncilIdeaBoard after(IdeaEvent event, EventEnvelope at) {
            List<IdeaCard> next = new ArrayList<>(cards);
            if (event instanceof IdeaSubmitted e) {
                next.add(IdeaCard.of(e, at));
            } else {
                next.replaceAll(it -> it.id().equals(event.idea()) ? it.after(event, at) : it);
            }
            return new CouncilIdeaBoard(next);
        }

        Optional<IdeaCard> card(IdeaId idea) {
            return cards.stream().filter(it -> it.id().equals(idea)).findAny();
        }
    }

    /**
     * Combines an idea with the response time of its author.
     *
     * @param days whole days until the author was first answered, or until now; 0 for an idea that was withdrawn without an answer
     * @param late whether that is more than 30 days
     */
    record IdeaBoardItem(IdeaCard idea, long days, boolean late) {

        static IdeaBoardItem of(IdeaCard card, Instant now) {
            IdeaProgress standing = card.standing();
            long days = standing.hasResponseTime() ? standing.responseTime(now).toDays() : 0;
            return new IdeaBoardItem(card, days, standing.isOverdue(now));
        }
    }

    private final DocumentStore<CouncilIdeaBoard> boards;
    private final InstantSource clock;

    IdeaBoardView(ViewRegistry views, InstantSource clock) {
        this.boards = views.documents(IdeaBoardView.class, CouncilIdeaBoard.class);
        this.clock = clock;
    }

    @EventHandler
    void on(IdeaEvent event, EventEnvelope at) {
        boards.change(at.council(), at, () -> CouncilIdeaBoard.EMPTY, board -> board.after(event, at));
    }

    @Operation(
            summary = "List a council's ideas",
            description = "Returns each idea with its status and the days until its first answer, newest first.",
            tags = "ideas")
    @GetMapping("/api/councils/{council}/ideas")
    List<IdeaBoardItem> ideas(@PathVariable CouncilId council) {
        Instant now = clock.instant();
        return cards(council).stream()
                .sorted(Comparator.comparing((IdeaCard it) -> it.standing().submitted())
                        .reversed())
                .map(it -> IdeaBoardItem.of(it, now))
                .toList();
    }

    @Operation(
            summary = "List the changes that families' ideas led to",
            description = "The newest change is first.",
            tags = "ideas")
    @GetMapping("/api/councils/{council}/what-changed")
    List<IdeaCard> changed(@PathVariable CouncilId council) {
        return cards(council).stream()
                .filter(it -> it.standing().station() == IdeaStatus.CHANGED && it.since() != null && it.fromFamilies())
                .sorted(Comparator.comparing((IdeaCard it) -> Objects.requireNonNull(it.since()))
                        .reversed())
                .toList();
    }

    private List<IdeaCard> cards(CouncilId council) {
        return boards.find(council.value()).orElse(CouncilIdeaBoard.EMPTY).cards();
    }
}
