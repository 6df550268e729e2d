package org.longtable.eventstore;

import java.util.Objects;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * The event store is Axon's embedded event store with streams that notify processors of new events within milliseconds. Axon's own do not, so that its pooled processors look twice a
 * second; these hear of an event within milliseconds, whichever process appended it.
 */
public final class LedgerEventStore extends EmbeddedEventStore {

    private static final int FEW = 16;

    private final LedgerStorageEngine engine;

    private LedgerEventStore(Builder builder, LedgerStorageEngine engine) {
        super(builder);
        this.engine = engine;
    }

    /** Begins to build a store. It needs an engine. */
    public static Builder builder() {
        return new Builder();
    }

    /** A snapshot is not asked for where the events themselves are so few that reading them costs less than asking. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        AggregateEventStream events = engine.openAggregateStream(aggregateIdentifier, FEW);
        return events.commitCount() <= FEW ? events : super.readEvents(aggregateIdentifier);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return engine.openStream(trackingToken);
    }

    /** Puts a {@link LedgerEventStore} together. */
    public static final class Builder extends EmbeddedEventStore.Builder {

        private @Nullable LedgerStorageEngine engine;

        private Builder() {}

        /** Sets the engine on which the store works. Closing the engine stays with the caller. */
        public Builder engine(LedgerStorageEngine engine) {
            this.engine = engine;
            super.storageEngine(engine);
            return this;
        }

        @Override
        public Builder storageEngine(EventStorageEngine storageEngine) {
            if (storageEngine instanceof LedgerStorageEngine ledger) {
                return engine(ledger);
            }
            throw new IllegalArgumentException("A LedgerEventStore works on a LedgerStorageEngine only");
        }

        @Override
        public Builder messageMonitor(MessageMonitor<? super EventMessage<?>> messageMonitor) {
            super.messageMonitor(messageMonitor);
            return this;
        }

        @Override
        public Builder spanFactory(EventBusSpanFactory spanFactory) {
            super.spanFactory(spanFactory);
            return this;
        }

        @Override
        public LedgerEventStore build() {
            return new LedgerEventStore(this, Objects.requireNonNull(engine, "The store needs an engine"));
        }
    }
}
