package org.longtable.projection.audit;

import org.longtable.admission.Confided;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
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
