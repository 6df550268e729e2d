package org.longtable.projection.projectionframework;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.eventstore.encryption.MasterKey;
import org.longtable.eventstore.encryption.MongoPersonalDataVault;
import org.longtable.eventstore.encryption.PersonalDataVault;

/** Runs one view as its processor would, with a store that speaks the MongoDB protocol. */
public final class ViewBench implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final PersonalDataVault vault = new MongoPersonalDataVault(
            client.getDatabase("bench"), MasterKey.of(MasterKey.newBytes()), Clock.systemUTC());
    private final GenerationRegistry generations = new GenerationRegistry(client.getDatabase("bench"));
    private final ViewRegistry views = new ViewRegistry(client.getDatabase("bench"), generations, vault, false);
    private ViewName name;
    private final List<TrackedEventMessage<?>> ledger = new ArrayList<>();
    private AnnotationEventHandlerAdapter handlers;

    /** Creates the view under test. */
    public <V> V view(Function<ViewRegistry, V> make) {
        V view = make.apply(views);
        name = ViewName.of(view.getClass());
        handlers = new AnnotationEventHandlerAdapter(
                view,
                MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(view.getClass()),
                        new EventEnvelopeParameterResolver()));
        return view;
    }

    /** Returns the vault that encrypts what the view stores. */
    public PersonalDataVault vault() {
        return vault;
    }

    /** Returns the metadata of a coordinator's event in council {@code council-1} that takes effect at a time. */
    public static EventMetadata act(Instant effective) {
        return act("council-1", effective);
    }

    /** Returns the metadata of a coordinator's event in a council that takes effect at a time. */
    public static EventMetadata act(String council, Instant effective) {
        return new EventMetadata(
                new OrganizationId("org-1"),
                new CouncilId(council),
                new PersonId("coordinator-1"),
                Role.COORDINATOR,
                null,
                "request",
                "correlation",
                null,
                effective);
    }

    /** Delivers events in one batch. */
    public void happened(EventMetadata act, DomainEvent... events) throws Exception {
        List<TrackedEventMessage<?>> batch = new ArrayList<>();
        for (DomainEvent event : events) {
            batch.add(new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(ledger.size() + batch.size() + 1L),
                    new GenericEventMessage<>(event, MetaData.from(act.toMap()))));
        }
        ledger.addAll(batch);
        deliver(batch);
    }

    /** Delivers all earlier events again, which must not change the view. */
    public void again() throws Exception {
        deliver(List.copyOf(ledger));
    }

    /** Returns the event at a position, counted from 1; empty after the last. */
    public Optional<TrackedEventMessage<?>> at(long position) {
        return position < 1 || position > ledger.size()
                ? Optional.empty()
                : Optional.of(ledger.get((int) position - 1));
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }

    private void deliver(List<TrackedEventMessage<?>> batch) throws Exception {
        BatchingUnitOfWork<TrackedEventMessage<?>> work = new BatchingUnitOfWork<>(batch);
        BatchWriteInterceptor writes = new BatchWriteInterceptor(generations.live(name), views.parked());
        work.executeWithResult(() -> writes.handle(work, () -> {
                    TrackedEventMessage<?> event = work.getMessage();
                    return handlers.canHandle(event) ? handlers.handle(event) : null;
                }))
                .getPayload();
    }
}
