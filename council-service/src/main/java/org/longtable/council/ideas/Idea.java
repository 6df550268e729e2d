package org.longtable.council.ideas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.Violation;

/**
 * Holds the state of an idea that decisions need.
 *
 * @param council the council of the idea, or null before submission
 * @param station the status of the idea
 * @param latest the newest event of each kind since the idea was submitted or reopened; a repeated event changes nothing
 * @param agendas the meetings on whose agendas the idea was put
 * @param tests the tests of change of the idea
 */
public record Idea(
        @Nullable CouncilId council,
        IdeaStatus station,
        Map<Class<?>, IdeaEvent> latest,
        Set<MeetingId> agendas,
        TestsOfChange tests) {
    /** Rejects a reference to an idea that does not exist in this council. */
    static final Violation NO_SUCH_IDEA = Violation.notFound("no-such-idea");

    /** Rejects a step that requires an accepted idea that is not yet implemented. */
    static final Violation IDEA_NOT_IN_PROGRESS = Violation.conflict("idea-not-in-progress");

    /** Rejects work on an idea that its author withdrew. */
    static final Violation IDEA_IS_WITHDRAWN = Violation.conflict("idea-taken-back");

    /** Rejects reviewing, accepting, or withdrawing an idea on which the council has decided. */
    static final Violation IDEA_ALREADY_DECIDED = Violation.conflict("idea-already-decided");

    /** The state before an idea was submitted. */
    public static final Idea NONE = new Idea(null, IdeaStatus.HEARD, Map.of(), Set.of(), TestsOfChange.NONE);

    Idea evolve(IdeaEvent event, @Nullable CouncilId about) {
        return new Idea(
                event instanceof IdeaSubmitted ? about : council,
                IdeaStatus.afterEvent(event).orElse(station),
                latestAfter(event),
                agendasAfter(event),
                tests.evolve(event));
    }

    /** Checks whether the idea was submitted. */
    public boolean exists() {
        return submitted() != null;
    }

    /** Returns the submission of the idea, or null before submission. */
    public @Nullable IdeaSubmitted submitted() {
        return (IdeaSubmitted) latest.get(IdeaSubmitted.class);
    }

    /** Checks whether the same event was recorded last, so that recording it again changes nothing. */
    public boolean isAlreadyRecorded(IdeaEvent event) {
        return event.equals(latest.get(event.getClass()));
    }

    /** Returns the idea, or throws a violation when it does not belong to the council. */
    public Idea requireInCouncil(EventMetadata act) {
        if (!exists() || council == null || !council.equals(act.council())) {
            throw NO_SUCH_IDEA.exception();
        }
        return this;
    }

    /** Returns the idea, or throws a violation when the council has decided on it. */
    public Idea requireUndecided() {
        if (!station.isUndecided()) {
            throw IDEA_ALREADY_DECIDED.exception(Map.of("station", station));
        }
        return this;
    }

    /** Returns the idea, or throws a violation when the idea is not in progress. */
    public Idea requireInProgress() {
        if (station != IdeaStatus.IN_PROGRESS) {
            throw IDEA_NOT_IN_PROGRESS.exception(Map.of("station", station));
        }
        return this;
    }

    /** Returns the idea, or throws a violation when its author withdrew it. */
    public Idea requireNotWithdrawn() {
        if (station == IdeaStatus.WITHDRAWN) {
            throw IDEA_IS_WITHDRAWN.exception();
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when it is withdrawn, declined, or implemented.
     *
     * @throws RuleViolation when the author withdrew the idea, or when it was declined or implemented
     */
    public Idea requireActive() {
        if (requireNotWithdrawn().station.isFinal()) {
            throw IDEA_ALREADY_DECIDED.exception(Map.of("station", station));
        }
        return this;
    }

    private Map<Class<?>, IdeaEvent> latestAfter(IdeaEvent event) {
        Map<Class<?>, IdeaEvent> next = new HashMap<>(latest);
        if (event instanceof IdeaReopened) {
            next.keySet().retainAll(Set.of(IdeaSubmitted.class));
        }
        next.put(event.getClass(), event);
        return Map.copyOf(next);
    }

    private Set<MeetingId> agendasAfter(IdeaEvent event) {
        if (!(event instanceof IdeaPutOnAgenda put)) {
            return agendas;
        }
        Set<MeetingId> next = new HashSet<>(agendas);
        next.add(put.meeting());
        return Set.copyOf(next);
    }
}
