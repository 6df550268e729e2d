package org.longtable.council.ideas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaPutOnAgenda;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.Station;

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
        Station station,
        Map<Class<?>, IdeaEvent> latest,
        Set<MeetingId> agendas,
        TestsOfChange tests) {

    /** Before it was submitted. */
    public static final Idea NONE = new Idea(null, Station.HEARD, Map.of(), Set.of(), TestsOfChange.NONE);

    Idea after(IdeaEvent event, @Nullable CouncilId about) {
        return new Idea(
                event instanceof IdeaSubmitted ? about : council,
                Station.reachedBy(event).orElse(station),
                latestAfter(event),
                agendasAfter(event),
                tests.after(event));
    }

    /** Whether it was submitted. */
    public boolean known() {
        return submitted() != null;
    }

    /** How it was submitted, or null when it was not. */
    public @Nullable IdeaSubmitted submitted() {
        return (IdeaSubmitted) latest.get(IdeaSubmitted.class);
    }

    /** Whether this very thing was said last and still stands, so that saying it again adds nothing. */
    public boolean stands(IdeaEvent event) {
        return event.equals(latest.get(event.getClass()));
    }

    /**
     * This idea, if it exists in the council that is acted for.
     *
     * @throws NoSuchIdea otherwise
     */
    public Idea of(Act act) {
        if (!known() || council == null || !council.equals(act.council())) {
            throw new NoSuchIdea();
        }
        return this;
    }

    /**
     * This idea, if the council has still to decide about it.
     *
     * @throws IdeaAlreadyDecided otherwise
     */
    public Idea undecided() {
        if (!station.undecided()) {
            throw new IdeaAlreadyDecided(station);
        }
        return this;
    }

    /**
     * This idea, if somebody works on it.
     *
     * @throws IdeaNotInProgress otherwise
     */
    public Idea inProgress() {
        if (station != Station.IN_PROGRESS) {
            throw new IdeaNotInProgress(station);
        }
        return this;
    }

    /**
     * This idea, if its author did not take it back.
     *
     * @throws IdeaTakenBack otherwise
     */
    public Idea notTakenBack() {
        if (station == Station.WITHDRAWN) {
            throw new IdeaTakenBack();
        }
        return this;
    }

    /**
     * This idea, if its way is not over.
     *
     * @throws IdeaTakenBack when its author took it back
     * @throws IdeaAlreadyDecided when it was declined or carried out
     */
    public Idea goingOn() {
        if (notTakenBack().station.ended()) {
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
