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
import org.longtable.contract.ideas.Station;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A council's ideas by station with their answer clocks, and what changed because of them. */
@View(name = "idea-board", version = 2)
class IdeaBoard {

    /** All ideas of a council, in the order in which they were recorded. */
    public record Board(List<Card> cards) {

        static final Board EMPTY = new Board(List.of());

        Board after(IdeaEvent event, Recorded at) {
            List<Card> next = new ArrayList<>(cards);
            if (event instanceof IdeaSubmitted e) {
                next.add(Card.of(e, at));
            } else {
                next.replaceAll(it -> it.id().equals(event.idea()) ? it.after(event, at) : it);
            }
            return new Board(next);
        }

        Optional<Card> card(IdeaId idea) {
            return cards.stream().filter(it -> it.id().equals(idea)).findAny();
        }
    }

    /**
     * An idea with its answer clock.
     *
     * @param days whole days until its author was first answered, or so far; 0 for one that was taken back unanswered
     * @param late whether that is more than 30 days
     */
    record Line(Card idea, long days, boolean late) {

        static Line of(Card card, Instant now) {
            Standing standing = card.standing();
            long days = standing.clocked() ? standing.waited(now).toDays() : 0;
            return new Line(card, days, standing.late(now));
        }
    }

    private final Documents<Board> boards;
    private final InstantSource clock;

    IdeaBoard(Views views, InstantSource clock) {
        this.boards = views.documents(IdeaBoard.class, Board.class);
        this.clock = clock;
    }

    @EventHandler
    void on(IdeaEvent event, Recorded at) {
        boards.change(at.council(), at, () -> Board.EMPTY, board -> board.after(event, at));
    }

    @Operation(summary = "A council's ideas with their stations and answer clocks, newest first", tags = "ideas")
    @GetMapping("/api/councils/{council}/ideas")
    List<Line> ideas(@PathVariable CouncilId council) {
        Instant now = clock.instant();
        return cards(council).stream()
                .sorted(Comparator.comparing((Card it) -> it.standing().submitted())
                        .reversed())
                .map(it -> Line.of(it, now))
                .toList();
    }

    @Operation(summary = "What is different because of families' ideas, newest change first", tags = "ideas")
    @GetMapping("/api/councils/{council}/what-changed")
    List<Card> changed(@PathVariable CouncilId council) {
        return cards(council).stream()
                .filter(it -> it.standing().station() == Station.CHANGED && it.since() != null && it.fromFamilies())
                .sorted(Comparator.comparing((Card it) -> Objects.requireNonNull(it.since()))
                        .reversed())
                .toList();
    }

    private List<Card> cards(CouncilId council) {
        return boards.find(council.value()).orElse(Board.EMPTY).cards();
    }
}
