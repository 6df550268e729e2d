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
     * @throws NoSuchIdea otherwise
     */
    public Idea requireInCouncil(EventMetadata act) {
        if (!exists() || council == null || !council.equals(act.council())) {
            throw new NoSuchIdea();
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when the council has decided on it.
     *
     * @throws IdeaAlreadyDecided otherwise
     */
    public Idea requireUndecided() {
        if (!station.isUndecided()) {
            throw new IdeaAlreadyDecided(station);
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when nobody is working on it.
     *
     * @throws IdeaNotInProgress otherwise
     */
    public Idea requireInProgress() {
        if (station != IdeaStatus.IN_PROGRESS) {
            throw new IdeaNotInProgress(station);
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when its author withdrew it.
     *
     * @throws IdeaIsWithdrawn otherwise
     */
    public Idea requireNotWithdrawn() {
        if (station == IdeaStatus.WITHDRAWN) {
            throw new IdeaIsWithdrawn();
        }
        return this;
    }

    /**
     * Returns the idea, or throws a violation when it is withdrawn, declined, or implemented.
     *
     * @throws IdeaIsWithdrawn when its author took it back
     * @throws IdeaAlreadyDecided when it was declined or carried out
     */
    public Idea requireActive() {
        if (requireNotWithdrawn().station.isFinal()) {
            throw new IdeaAlreadyDecided(station);
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
