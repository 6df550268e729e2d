package org.longtable.projection.live;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.OrganizationId;

/**
 * Says that something happened, and nothing of what it was: whoever may see it asks for it.
 *
 * @param position where it stands in the ledger
 * @param organization the tenant
 * @param council the council, or null when it concerns the whole organization
 * @param capability for example {@code ideas}
 * @param kind the event's name in {@code kebab-case}, for example {@code idea-submitted}
 * @param id the stream that it belongs to
 */
record Notice(
        long position,
        OrganizationId organization,
        @Nullable CouncilId council,
        String capability,
        String kind,
        String id) {

    static Notice of(long position, Act act, DomainEvent event) {
        String name = EventCatalog.nameOf(event.getClass()).value();
        int dot = name.indexOf('.');
        return new Notice(
                position,
                act.organization(),
                act.council(),
                name.substring(0, dot),
                kebab(name.substring(dot + 1)),
                event.stream().value());
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
