package org.longtable.projection.projectionframework;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.Id;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.eventstore.encryption.MasterKey;
import org.longtable.eventstore.encryption.MongoPersonalDataVault;
import org.longtable.projection.audit.SampleEvents;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The test sends events with extreme dates to each view. The view must apply each event completely or not at all, and
 * continue with the next ones.
 */
@Tag("integration")
class HostileEventsTest {

    private static final Instant DAY = Instant.parse("2025-11-20T12:00:00Z");

    private static final List<Class<? extends DomainEvent>> TYPES = EventCatalog.events();

    private static final List<Class<? extends DomainEvent>> BEGINNINGS =
            List.of(IdeaSubmitted.class, MeetingScheduled.class, ClaimSubmitted.class, ProspectNominated.class);

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private int runs;

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    /**
     * The stored documents of a view after a run, without values that are encrypted differently each time, and the
     * event types whose streams were parked.
     */
    private record Outcome(Map<String, Object> documents, Set<String> parked) {}

    @ParameterizedTest
    @MethodSource("views")
    void a_view_goes_on_as_if_the_hostile_event_had_never_come(Class<?> view) throws Exception {
        Outcome all = run(view, TYPES);
        List<Class<? extends DomainEvent>> parked = TYPES.stream()
                .filter(it -> all.parked().contains(it.getSimpleName()))
                .toList();

        Outcome without = run(view, List.of());
        Outcome with = run(view, parked);

        assertThat(with.documents()).isEqualTo(without.documents());
        assertThat(with.documents()).isNotEmpty();
        assertThat(with.parked()).containsAll(all.parked());
    }

    @Test
    void there_are_such_events() throws Exception {
        Set<String> parked = new TreeSet<>();
        Set<String> some = Set.of("pay-book.v3", "meeting-calendar.v1", "idea-board.v2");
        for (Class<?> view :
                views().filter(it -> some.contains(ViewName.of(it).value())).toList()) {
            run(view, TYPES).parked().forEach(type -> parked.add(ViewName.of(view) + " " + type));
        }
        assertThat(parked)
                .contains(
                        "pay-book.v3 ClaimDeferred",
                        "meeting-calendar.v1 MeetingScheduled",
                        "idea-board.v2 IdeaAccepted");
    }

    static Stream<Class<?>> views() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(View.class));
        List<Class<?>> views = new ArrayList<>();
        for (var found : scan.findCandidateComponents("org.longtable.projection")) {
            Class<?> view = Class.forName(found.getBeanClassName());
            if (Arrays.asList(constructor(view).getParameterTypes()).contains(ViewRegistry.class)) {
                views.add(view);
            }
        }
        return views.stream();
    }

    private Outcome run(Class<?> type, List<Class<? extends DomainEvent>> hostile) throws Exception {
        runs++;
        MongoDatabase database = client.getDatabase("run" + runs);
        GenerationRegistry generations = new GenerationRegistry(database);
        ViewRegistry views = new ViewRegistry(
                database,
                generations,
                new MongoPersonalDataVault(database, MasterKey.of(MasterKey.newBytes()), Clock.systemUTC()),
                false);
        Object view = view(type, views);
        AnnotationEventHandlerAdapter handlers = new AnnotationEventHandlerAdapter(
                view,
                MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(type), new EventEnvelopeParameterResolver()));
        List<TrackedEventMessage<?>> batch = new ArrayList<>();
        TYPES.forEach(it -> batch.add(message(renamed(SampleEvents.of(it), "first"), batch.size() + 1)));
        TYPES.forEach(it -> begun(it).forEach(one -> batch.add(message(one, batch.size() + 1))));
        hostile.forEach(it -> batch.add(message(hostile(it), 10_000 + TYPES.indexOf(it))));
        TYPES.forEach(it -> batch.add(message(renamed(SampleEvents.of(it), "second"), 20_000 + TYPES.indexOf(it))));
        Generation generation = generations.live(ViewName.of(type));
        BatchWriteInterceptor writes = new BatchWriteInterceptor(generation, views.parked());
        BatchingUnitOfWork<TrackedEventMessage<?>> work = new BatchingUnitOfWork<>(batch);
        work.executeWithResult(() -> writes.handle(
                        work, () -> handlers.canHandle(work.getMessage()) ? handlers.handle(work.getMessage()) : null))
                .getPayload();
        return new Outcome(stored(database), parked(views.parked().of(generation), hostile));
    }

    private static Set<String> parked(FrozenDocuments frozen, List<Class<? extends DomainEvent>> hostile) {
        Set<String> streams = new TreeSet<>();
        frozen.streams().forEach(it -> streams.add(it.stream()));
        Set<String> parked = new TreeSet<>();
        hostile.stream()
                .filter(it -> streams.contains(hostile(it).stream().value()))
                .forEach(it -> parked.add(it.getSimpleName()));
        return parked;
    }

    private static Map<String, Object> stored(MongoDatabase database) {
        Map<String, Object> all = new TreeMap<>();
        for (String collection : database.listCollectionNames()) {
            if (collection.startsWith("view.")) {
                for (Document document : database.getCollection(collection).find()) {
                    all.put(collection + " " + document.get("_id"), unsealed(document));
                }
            }
        }
        return all;
    }

    private static Object unsealed(Object value) {
        return switch (value) {
            case Document document -> {
                Document plain = new Document();
                document.forEach((name, it) -> plain.put(name, name.equals("sealed") ? "" : unsealed(it)));
                yield plain;
            }
            case List<?> list -> list.stream().map(HostileEventsTest::unsealed).toList();
            case null -> "null";
            default -> value;
        };
    }

    /** Returns the events that begin a subject, so that the extreme event finds something to change. */
    private static Stream<DomainEvent> begun(Class<? extends DomainEvent> type) {
        Class<?> subject = SampleEvents.of(type).stream().getClass();
        return BEGINNINGS.stream()
                .filter(it -> !it.equals(type))
                .map(it -> (DomainEvent) SampleEvents.of(it))
                .filter(it -> it.stream().getClass().equals(subject))
                .map(it -> renamed(it, type.getSimpleName()));
    }

    private static <E extends DomainEvent> E hostile(Class<E> type) {
        E sample = renamed(SampleEvents.of(type), type.getSimpleName());
        return Altered.of(sample, value -> switch (value) {
            case LocalDate date -> LocalDate.MAX;
            case Instant instant -> Instant.MAX;
            default -> value;
        });
    }

    /** Returns the same event for another subject in the same council, unless the council is the subject. */
    private static <E extends DomainEvent> E renamed(E event, String suffix) {
        boolean ofCouncil = event.stream() instanceof CouncilId || event.stream() instanceof OrganizationId;
        UnaryOperator<Object> rename = value -> {
            boolean stays = value instanceof CouncilId || value instanceof OrganizationId;
            return value instanceof Id id && (ofCouncil || !stays) ? id(id, id.value() + "-" + suffix) : value;
        };
        return Altered.of(event, rename);
    }

    private static Object id(Id id, String value) {
        try {
            Constructor<? extends Id> constructor = id.getClass().getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no such id " + id, e);
        }
    }

    private static TrackedEventMessage<?> message(DomainEvent event, long position) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(position),
                new GenericDomainEventMessage<>(
                        "Sample",
                        event.stream().value(),
                        0,
                        new GenericMessage<>(
                                event, MetaData.from(ViewBench.act(DAY).toMap())),
                        () -> DAY));
    }

    private static Object view(Class<?> type, ViewRegistry views) throws ReflectiveOperationException {
        Constructor<?> constructor = constructor(type);
        constructor.setAccessible(true);
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(it -> it.equals(ViewRegistry.class)
                        ? views
                        : it.equals(Optional.class)
                                ? Optional.empty()
                                : it.equals(InstantSource.class) ? InstantSource.system() : null)
                .toArray();
        return constructor.newInstance(arguments);
    }

    private static Constructor<?> constructor(Class<?> view) {
        return view.getDeclaredConstructors()[0];
    }
}
