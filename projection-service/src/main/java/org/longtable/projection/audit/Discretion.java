package org.longtable.projection.audit;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Confided;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/**
 * How much of what is confided is told to a reader.
 *
 * @param generalized the events of which is told only that they happened: not of whom, not how much, not in which words
 */
record Discretion(Predicate<DomainEvent> generalized) {

    private static final Discretion NONE = new Discretion(event -> false);
    private static final Discretion LEAVES_OUT_WHAT_IS_CONFIDED = new Discretion(Confided::in);

    static Discretion towards(Role reader) {
        return reader == Role.LEADER ? LEAVES_OUT_WHAT_IS_CONFIDED : NONE;
    }

    /** What somebody is told of themselves: what others confided is not theirs, also where they once had to do with it. */
    static Discretion towards(PersonId reader) {
        return new Discretion(event ->
                Confided.in(event) && Confided.by(event).filter(reader::equals).isEmpty());
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
        return generalized.test(event);
    }

    /** Whether saying who did it would say whose it is. */
    boolean hidesActor(DomainEvent event, Act act) {
        return generalizes(event)
                && Confided.by(event).filter(act.actor()::equals).isPresent();
    }
}
