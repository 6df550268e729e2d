package org.longtable.projection.audit;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.SensitivityPolicy;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/**
 * Decides which events a reader sees only in general terms.
 *
 * @param generalized matches events that are shown without person, amount, and text
 */
record RedactionPolicy(Predicate<DomainEvent> generalized) {

    private static final RedactionPolicy NONE = new RedactionPolicy(event -> false);
    private static final RedactionPolicy LEAVES_OUT_WHAT_IS_CONFIDED =
            new RedactionPolicy(SensitivityPolicy::isSensitive);

    static RedactionPolicy forReader(Role reader) {
        return reader == Role.LEADER ? LEAVES_OUT_WHAT_IS_CONFIDED : NONE;
    }

    /** Returns the redaction policy for a person who reads their own data. */
    static RedactionPolicy forReader(PersonId reader) {
        return new RedactionPolicy(event -> SensitivityPolicy.isSensitive(event)
                && SensitivityPolicy.dataSubjectOf(event).filter(reader::equals).isEmpty());
    }

    /**
     * Returns the actor to filter the index by, or null when redaction applies; otherwise the number of skipped pages
     * would reveal a hidden event. Lines of other actors are removed afterwards.
     */
    @Nullable
    PersonId indexActorFilter(@Nullable PersonId actor) {
        return this == NONE ? actor : null;
    }

    /** Returns true when the event is shown only in general terms. */
    boolean redacts(DomainEvent event) {
        return generalized.test(event);
    }

    /** Returns true when the actor's name would reveal the person whom the event is about. */
    boolean hidesActor(DomainEvent event, EventMetadata act) {
        return redacts(event)
                && SensitivityPolicy.dataSubjectOf(event)
                        .filter(act.actor()::equals)
                        .isPresent();
    }
}
