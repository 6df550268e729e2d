package org.longtable.projection.ideas;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.contract.ideas.Station;

/**
 * Where an idea stands, and its answer clock.
 *
 * @param station where it stands
 * @param submitted when it was proposed
 * @param answered when its author was first answered, or null; stops the clock
 * @param owed whether an answer is owed: none was given yet, or none since it was carried out or reopened
 */
public record Standing(
        Station station, Instant submitted, @Nullable Instant answered, boolean owed) {

    /** An author is answered within 30 days (figure 6, loop closure). */
    static final Duration IN_TIME = Duration.ofDays(30);

    static Standing submitted(Instant at) {
        return new Standing(Station.HEARD, at, null, true);
    }

    Standing after(IdeaEvent event, Instant at) {
        boolean answer = event instanceof AuthorAnswered || event instanceof IdeaDeclined;
        return new Standing(
                Station.reachedBy(event).orElse(station),
                submitted,
                answered == null && answer ? at : answered,
                owedAfter(event));
    }

    /** Whether the clock says something: an idea that was taken back unanswered has none. */
    boolean clocked() {
        return answered != null || station != Station.WITHDRAWN;
    }

    /** How long its author waited, or has been waiting at {@code now}. */
    Duration waited(Instant now) {
        Duration waited = Duration.between(submitted, answered == null ? now : answered);
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    /** Whether its author waited longer than 30 days, or has been waiting so long at {@code now}. */
    boolean late(Instant now) {
        return clocked() && waited(now).compareTo(IN_TIME) > 0;
    }

    private boolean owedAfter(IdeaEvent event) {
        return switch (event) {
            case IdeaSubmitted e -> true;
            case ChangeRecorded e -> true;
            case IdeaReopened e -> true;
            case IdeaCarriedOver e -> owed || e.station().ended();
            case AuthorAnswered e -> false;
            case IdeaDeclined e -> false;
            case IdeaWithdrawn e -> false;
            case IdeaAcknowledged e -> owed;
            case IdeaPutOnAgenda e -> owed;
            case IdeaWeighed e -> owed;
            case IdeaAccepted e -> owed;
            case IdeaHandedOver e -> owed;
            case TestOfChangeStarted e -> owed;
            case TestOfChangeStudied e -> owed;
        };
    }
}
