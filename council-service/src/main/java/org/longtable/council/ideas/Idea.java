package org.longtable.council.ideas;

import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;

/**
 * What decisions about an idea ask for.
 *
 * @param known whether it was submitted
 * @param acknowledged whether somebody said that it was read
 */
public record Idea(boolean known, boolean acknowledged) {

    /** Before it was submitted. */
    public static final Idea NONE = new Idea(false, false);

    Idea after(IdeaEvent event) {
        return switch (event) {
            case IdeaSubmitted e -> new Idea(true, false);
            case IdeaAcknowledged e -> new Idea(known, true);
        };
    }

    /** This idea, if it exists. */
    public Idea orRefuse() {
        if (!known) {
            throw new NoSuchIdea();
        }
        return this;
    }
}
