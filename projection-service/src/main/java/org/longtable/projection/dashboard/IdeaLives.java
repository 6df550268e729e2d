package org.longtable.projection.dashboard;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.Station;

/**
 * What became of a council's ideas and when. It holds no word of them.
 *
 * @param ideas by idea id; ended ones for three years
 */
public record IdeaLives(Map<String, Life> ideas) {

    /**
     * One idea; each time is when it first took effect, null when it has not.
     *
     * @param author null when it was anonymous
     */
    public record Life(
            Instant submitted,
            @Nullable PersonId author,
            Station station,
            @Nullable Instant answered,
            @Nullable Instant decided,
            @Nullable Instant changed) {

        private Life after(IdeaEvent event, Instant when) {
            Station reached = Station.reachedBy(event).orElse(station);
            boolean answers = event instanceof AuthorAnswered || event instanceof IdeaDeclined;
            boolean open = event instanceof IdeaReopened || reached.undecided() || reached == Station.WITHDRAWN;
            return new Life(
                    submitted,
                    author,
                    reached,
                    answers ? first(answered, when) : answered,
                    open ? null : first(decided, when),
                    reached == Station.CHANGED ? first(changed, when) : changed);
        }

        private static Instant first(@Nullable Instant known, Instant when) {
            return known == null || when.isBefore(known) ? when : known;
        }
    }

    static IdeaLives none() {
        return new IdeaLives(Map.of());
    }

    IdeaLives after(IdeaEvent event, Instant when) {
        String id = event.idea().value();
        if (event instanceof IdeaSubmitted submitted) {
            Map<String, Life> kept = ById.only(
                    ideas, it -> !it.station().ended() || it.submitted().isAfter(ById.horizon(when)));
            return new IdeaLives(
                    ById.with(kept, id, new Life(when, submitted.author(), Station.HEARD, null, null, null)));
        }
        return new IdeaLives(ById.change(ideas, id, it -> it.after(event, when)));
    }
}
