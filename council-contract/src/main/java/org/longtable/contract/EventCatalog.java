package org.longtable.contract;

import java.util.List;
import java.util.stream.Stream;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.compensation.CompensationEvent;
import org.longtable.contract.ideas.IdeasEvent;
import org.longtable.contract.meetings.MeetingsEvent;
import org.longtable.contract.organization.OrganizationEvent;
import org.longtable.contract.recruiting.RecruitingEvent;

/** Every event that may stand in the ledger, found through the sealed interfaces of the capabilities. */
public final class EventCatalog {

    private static final List<Class<? extends DomainEvent>> CAPABILITIES = List.of(
            AccessEvent.class,
            CompensationEvent.class,
            IdeasEvent.class,
            MeetingsEvent.class,
            OrganizationEvent.class,
            RecruitingEvent.class);

    private EventCatalog() {}

    /** All event types, each a record with an {@link EventName}. */
    public static List<Class<? extends DomainEvent>> events() {
        return CAPABILITIES.stream().flatMap(EventCatalog::leaves).toList();
    }

    /** The stored name of an event type. */
    public static EventName nameOf(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " carries no @EventName");
        }
        return name;
    }

    private static Stream<Class<? extends DomainEvent>> leaves(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type.asSubclass(DomainEvent.class));
        }
        return Stream.of(type.getPermittedSubclasses()).flatMap(EventCatalog::leaves);
    }
}
