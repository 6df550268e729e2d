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
import org.longtable.contract.ideas.IdeaStatus;

/**
 * Stores when each of a council's ideas was submitted, answered, decided, and implemented. It contains no text of an
 * idea.
 *
 * @param ideas ideas by id; finished ones for three years
 */
public record IdeaTimelines(Map<String, IdeaTimeline> ideas) {

    /**
     * Stores the milestone times of one idea. A null time means that the milestone was not reached.
     *
     * @param author null for an anonymous idea
     */
    public record IdeaTimeline(
            Instant submitted,
            @Nullable PersonId author,
            IdeaStatus station,
            @Nullable Instant answered,
            @Nullable Instant decided,
            @Nullable Instant changed) {

        private IdeaTimeline after(IdeaEvent event, Instant when) {
            IdeaStatus reached = IdeaStatus.afterEvent(event).orElse(station);
            boolean answers = event instanceof AuthorAnswered || event instanceof IdeaDeclined;
            boolean open = event instanceof IdeaReopened || reached.isUndecided() || reached == IdeaStatus.WITHDRAWN;
            return new IdeaTimeline(
                    submitted,
                    author,
                    reached,
                    answers ? first(answered, when) : answered,
                    open ? null : first(decided, when),
                    reached == IdeaStatus.CHANGED ? first(changed, when) : changed);
        }

        private static Instant first(@Nullable Instant known, Instant when) {
            return known == null || when.isBefore(known) ? when : known;
        }
    }

    static IdeaTimelines none() {
        return new IdeaTimelines(Map.of());
    }

    IdeaTimelines after(IdeaEvent event, Instant when) {
        String id = event.idea().value();
        if (event instanceof IdeaSubmitted submitted) {
            Map<String, IdeaTimeline> kept = MapsById.filterValues(
                    ideas, it -> !it.station().isFinal() || it.submitted().isAfter(MapsById.retentionCutoff(when)));
            return new IdeaTimelines(MapsById.with(
                    kept, id, new IdeaTimeline(when, submitted.author(), IdeaStatus.HEARD, null, null, null)));
        }
        return new IdeaTimelines(MapsById.change(ideas, id, it -> it.after(event, when)));
    }
}
