package org.longtable.projection.audit;

import org.jspecify.annotations.Nullable;
import org.longtable.admission.Confided;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/** How much of what is confided is told to a reader. */
enum Discretion {
    /** All of it. */
    NONE,
    /** That it happened: not of whom, not how much, not in which words. */
    LEAVES_OUT_WHAT_IS_CONFIDED;

    static Discretion towards(Role reader) {
        return reader == Role.LEADER ? LEAVES_OUT_WHAT_IS_CONFIDED : NONE;
    }

    /**
     * Of whom to look for doings: of nobody in particular where it may not be told who did what, for how far one had to look would tell it.
     * The lines are left out afterwards.
     */
    @Nullable
    PersonId lookedFor(@Nullable PersonId actor) {
        return this == NONE ? actor : null;
    }

    /** Whether an event is told generally. */
    boolean generalizes(DomainEvent event) {
        return this == LEAVES_OUT_WHAT_IS_CONFIDED && Confided.in(event);
    }

    /** Whether saying who did it would say whose it is. */
    boolean hidesActor(DomainEvent event, Act act) {
        return generalizes(event)
                && Confided.by(event).filter(act.actor()::equals).isPresent();
    }
}
