package org.longtable.council.commandhandling;

import java.util.Map;
import org.longtable.contract.EventMetadata;

/**
 * Holds what a decision may read besides its command and its aggregate.
 *
 * @param values the command's metadata by key
 * @param streams the state of other aggregates, which is read without a lock
 */
public record DecisionContext(Map<String, ?> values, AggregateStore streams) {

    /**
     * Returns who sends the command, in which role, for which council, and when it takes effect.
     *
     * @throws IllegalArgumentException when the command was sent without metadata
     */
    public EventMetadata metadata() {
        return EventMetadata.fromMap(values);
    }
}
