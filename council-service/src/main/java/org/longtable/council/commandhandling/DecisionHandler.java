package org.longtable.council.commandhandling;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Handles every {@link Decision} in the same way: loads the state, decides, and appends the events. */
@Component
final class DecisionHandler {

    private final AggregateStore streams;

    /** Handles decisions on the aggregates of this store. */
    DecisionHandler(AggregateStore streams) {
        this.streams = streams;
    }

    /**
     * Handles one decision.
     *
     * @param metaData the sender and the time of the command ({@link DecisionContext#metadata()})
     * @throws RuleViolation when a rule rejects the command
     */
    @CommandHandler(commandName = Decision.COMMAND_NAME)
    void handle(Decision<?> command, MetaData metaData) {
        decide(command, new DecisionContext(metaData, streams));
    }

    private <S> void decide(Decision<S> command, DecisionContext context) {
        streams.decide(command.aggregate(), command.stream(), state -> command.decide(state, context));
    }
}
