package org.longtable.contract;

import java.util.List;
import java.util.stream.Stream;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.compensation.CompensationEvent;
import org.longtable.contract.ideas.IdeasCapabilityEvent;
import org.longtable.contract.meetings.MeetingsCapabilityEvent;
import org.longtable.contract.organization.OrganizationEvent;
import org.longtable.contract.recruiting.RecruitingEvent;

/** The catalog lists every event type that the ledger may contain. */
public final class EventCatalog {

    private static final List<Class<? extends DomainEvent>> CAPABILITIES = List.of(
            PersonEvent.class,
            CompensationEvent.class,
            IdeasCapabilityEvent.class,
            MeetingsCapabilityEvent.class,
            OrganizationEvent.class,
            RecruitingEvent.class);

    private EventCatalog() {}

    /** Returns all event types, each a record with an {@link EventName}. */
    public static List<Class<? extends DomainEvent>> events() {
        return CAPABILITIES.stream().flatMap(EventCatalog::leaves).toList();
    }

    /** Returns the stored name of an event type. */
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
