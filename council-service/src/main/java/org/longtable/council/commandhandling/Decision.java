package org.longtable.council.commandhandling;

import java.util.List;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;

/**
 * A command that decides from the state of one aggregate which events it causes. {@link DecisionHandler} handles all of these commands; a
 * command that needs more than state has its own handler.
 *
 * @param <S> the aggregate's state
 */
public interface Decision<S> {

    /** The name under which all decisions are sent on the command bus. */
    String COMMAND_NAME = "decision";

    /** Returns the aggregate type that folds the stream. */
    Class<? extends EventSourcedAggregate<S>> aggregate();

    /** Returns the stream that the command changes. */
    Id stream();

    /**
     * Decides which events to append. It reads neither a clock nor a database, because a command that lost a race decides again.
     *
     * @param state the aggregate's state before the command
     * @param context the sender and the time of the command, and the state of other aggregates
     * @return the events to append; empty when there is nothing to do
     * @throws RuleViolation when a rule rejects the command
     */
    List<? extends DomainEvent> decide(S state, DecisionContext context);
}
