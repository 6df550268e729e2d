package org.longtable.projection.projectionframework;

import java.util.Locale;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;

/**
 * Names an event's capability and kind in the form that API responses and live notices use.
 *
 * @param capability for example {@code ideas}
 * @param kind declared event name in {@code kebab-case}, for example {@code idea-submitted}
 */
public record EventKind(String capability, String kind) {

    private static final ClassValue<EventKind> KINDS = new ClassValue<>() {
        @Override
        protected EventKind computeValue(Class<?> type) {
            return fromDeclaredName(type.asSubclass(DomainEvent.class));
        }
    };

    /**
     * Returns the kind of an event type.
     *
     * @param event event type of the catalog
     * @throws IllegalArgumentException when it has no declared name
     */
    public static EventKind of(Class<? extends DomainEvent> event) {
        return KINDS.get(event);
    }

    private static EventKind fromDeclaredName(Class<? extends DomainEvent> event) {
        String name = EventCatalog.nameOf(event).value();
        int dot = name.indexOf('.');
        return new EventKind(name.substring(0, dot), kebab(name.substring(dot + 1)));
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
