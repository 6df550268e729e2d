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
import org.longtable.eventstore.read.AggregateEventStream;

/**
 * The event store is Axon's embedded event store with streams that notify processors of new events within milliseconds, regardless of which
 * process appended them. Axon's own streams do not notify, so its pooled processors poll twice a second.
 */
public final class LedgerEventStore extends EmbeddedEventStore {

    private static final int FEW = 16;

    private final LedgerStorageEngine engine;

    private LedgerEventStore(Builder builder, LedgerStorageEngine engine) {
        super(builder);
        this.engine = engine;
    }

    /** Returns a builder for an event store. The engine is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Skips the snapshot query for short histories, where reading the events costs less than the query. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        AggregateEventStream events = engine.openAggregateStream(aggregateIdentifier, FEW);
        return events.commitCount() <= FEW ? events : super.readEvents(aggregateIdentifier);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return engine.openStream(trackingToken);
    }

    /** Builds a {@link LedgerEventStore}. */
    public static final class Builder extends EmbeddedEventStore.Builder {

        private @Nullable LedgerStorageEngine engine;

        private Builder() {}

        /** Sets the engine of the store. The caller closes the engine. */
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
