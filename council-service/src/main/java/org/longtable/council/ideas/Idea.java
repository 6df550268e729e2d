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

/** Holds the state of an idea that decisions need. */
/**
 * What decisions about an idea ask for.
 *
 * @param council whose idea it is, or null before it was submitted
 * @param station where it stands
 * @param latest the newest event of each kind since it was submitted or reopened; a repeat of one decides nothing
 * @param agendas the meetings on whose agendas it was put
 * @param tests its tests of change
 */
public record Idea(
        @Nullable CouncilId council,
        IdeaStatus station,
        Map<Class<?>, IdeaEvent> latest,
        Set<MeetingId> agendas,
        TestsOfChange tests) {
    /** There is no such idea in this council. */
    static final Violation NO_SUCH_IDEA = Violation.notFound("no-such-idea");

    /** Rejects a step that requires an accepted idea that is not yet implemented. */
    static final Violation IDEA_NOT_IN_PROGRESS = Violation.conflict("idea-not-in-progress");

    /** Rejects work on an idea that its author withdrew. */
    static final Violation IDEA_IS_WITHDRAWN = Violation.conflict("idea-taken-back");

    /** Rejects reviewing, accepting, or withdrawing an idea that the council has decided on. */
    static final Violation IDEA_ALREADY_DECIDED = Violation.conflict("idea-already-decided");

    /** Before it was submitted. */
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

    /** How it was submitted, or null when it was not. */
    public @Nullable IdeaSubmitted submitted() {
        return (IdeaSubmitted) latest.get(IdeaSubmitted.class);
    }

    /** Checks whether the same event was recorded last, so that recording it again changes nothing. */
    public boolean isAlreadyRecorded(IdeaEvent event) {
        return event.equals(latest.get(event.getClass()));
    }

    /**
     * Returns the idea, or throws a violation when it does not belong to the council.
     *
     * @throws RuleViolation otherwise
     */
    public Idea requireInCouncil(EventMetadata act) {
        if (!exists() || council == null || !council.equals(act.council())) {
            throw NO_SUCH_IDEA.exception();
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when the council has decided on it.
     *
     * @throws RuleViolation otherwise
     */
    public Idea requireUndecided() {
        if (!station.isUndecided()) {
            throw IDEA_ALREADY_DECIDED.exception(Map.of("station", station));
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when nobody is working on it.
     *
     * @throws RuleViolation otherwise
     */
    public Idea requireInProgress() {
        if (station != IdeaStatus.IN_PROGRESS) {
            throw IDEA_NOT_IN_PROGRESS.exception(Map.of("station", station));
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when its author withdrew it.
     *
     * @throws RuleViolation otherwise
     */
    public Idea requireNotWithdrawn() {
        if (station == IdeaStatus.WITHDRAWN) {
            throw IDEA_IS_WITHDRAWN.exception();
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when it is withdrawn, declined, or implemented.
     *
     * @throws RuleViolation when its author took it back
     * @throws RuleViolation when it was declined or carried out
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
