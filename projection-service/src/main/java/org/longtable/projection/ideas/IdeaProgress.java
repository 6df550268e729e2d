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
import org.longtable.contract.ideas.IdeaStatus;

/**
 * Holds an idea's status and measures how long its author has waited for an answer.
 *
 * @param station status of the idea
 * @param submitted time of the submission
 * @param answered time of the first answer, which ends the waiting time, or null
 * @param owed whether an answer is owed: there is none yet, or none since the idea was carried out or reopened
 */
public record IdeaProgress(
        IdeaStatus station, Instant submitted, @Nullable Instant answered, boolean owed) {

    /** The time within which an author must be answered (metric 6, loop closure). */
    static final Duration RESPONSE_TARGET = Duration.ofDays(30);

    static IdeaProgress submitted(Instant at) {
        return new IdeaProgress(IdeaStatus.HEARD, at, null, true);
    }

    IdeaProgress after(IdeaEvent event, Instant at) {
        boolean answer = event instanceof AuthorAnswered || event instanceof IdeaDeclined;
        return new IdeaProgress(
                IdeaStatus.afterEvent(event).orElse(station),
                submitted,
                answered == null && answer ? at : answered,
                responseDueAfter(event));
    }

    /** Returns true unless the author withdrew the idea before anyone answered. */
    boolean hasResponseTime() {
        return answered != null || station != IdeaStatus.WITHDRAWN;
    }

    /** Returns how long the author waited or has been waiting. */
    Duration responseTime(Instant now) {
        Duration waited = Duration.between(submitted, answered == null ? now : answered);
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    /** Returns true when the author waited longer than 30 days. */
    boolean isOverdue(Instant now) {
        return hasResponseTime() && responseTime(now).compareTo(RESPONSE_TARGET) > 0;
    }

    private boolean responseDueAfter(IdeaEvent event) {
        return switch (event) {
            case IdeaSubmitted e -> true;
            case ChangeRecorded e -> true;
            case IdeaReopened e -> true;
            case IdeaCarriedOver e -> owed || e.station().isFinal();
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
