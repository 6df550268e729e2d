package org.longtable.standalone;

import com.mongodb.MongoTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.context.annotation.Profile;

/**
 * A view for tests. It stores a council's ideas in one document and each idea in its own document, and it fails for the ideas that a test
 * names.
 */
@View(name = "fragile")
@Profile("fragile")
class FragileView {

    /** The way in which it fails. */
    enum Fault {
        HANDLER,
        CHANGE,
        NOT_ENCODABLE,
        TOO_LARGE,
        /** The store does not answer, which is not caused by the event. */
        STORE_AWAY
    }

    private static final Map<String, Fault> FAULTS = new ConcurrentHashMap<>();

    record Piece(
            String idea,
            int events,
            @Nullable Instant when,
            @Nullable String bulk) {}

    record Shelf(List<Piece> pieces) {

        Shelf with(Piece piece) {
            return new Shelf(
                    Stream.concat(pieces.stream().filter(it -> !it.idea().equals(piece.idea())), Stream.of(piece))
                            .toList());
        }

        int events(String idea) {
            return pieces.stream()
                    .filter(it -> it.idea().equals(idea))
                    .mapToInt(Piece::events)
                    .findFirst()
                    .orElse(0);
        }
    }

    private final DocumentStore<Shelf> shelves;
    private final DocumentStore<Piece> pieces;

    FragileView(ViewRegistry views) {
        shelves = views.documents(FragileView.class, Shelf.class);
        pieces = views.documents(FragileView.class, "pieces", Piece.class);
    }

    static void failsAt(String idea, Fault how) {
        FAULTS.put(idea, how);
    }

    static void isRepaired() {
        FAULTS.clear();
    }

    @EventHandler
    void on(IdeaEvent event, EventEnvelope at) {
        String idea = event.idea().value();
        Fault fault = FAULTS.get(idea);
        pieces.change(
                idea, at, () -> new Piece(idea, 0, null, null), it -> new Piece(idea, it.events() + 1, null, null));
        if (fault == Fault.STORE_AWAY) {
            throw new MongoTimeoutException("the store is away");
        }
        if (fault == Fault.HANDLER) {
            throw new IllegalStateException("words that no log may have");
        }
        shelves.change(
                at.council(), at, () -> new Shelf(List.of()), it -> it.with(piece(idea, it.events(idea) + 1, fault)));
    }

    /** Returns the ideas of a council. */
    List<String> shelf(String council) {
        return shelves.find(council).stream()
                .flatMap(it -> it.pieces().stream())
                .map(it -> it.idea() + " " + it.events())
                .sorted()
                .toList();
    }

    /** Returns the number of events that an idea's own document has applied. */
    int events(String idea) {
        return pieces.find(idea).map(Piece::events).orElse(0);
    }

    private static Piece piece(String idea, int events, @Nullable Fault fault) {
        if (fault == null) {
            return new Piece(idea, events, null, null);
        }
        return switch (fault) {
            case HANDLER, CHANGE, STORE_AWAY -> throw new IllegalStateException("words that no log may have");
            case NOT_ENCODABLE -> new Piece(idea, events, Instant.MAX, null);
            case TOO_LARGE -> new Piece(idea, events, null, "x".repeat(17 * 1024 * 1024));
        };
    }
}
