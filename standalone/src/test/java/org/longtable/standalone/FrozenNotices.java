package org.longtable.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.longtable.admission.LiveNoticePolicy;
import org.longtable.admission.LiveNoticePolicyFactory;
import org.longtable.admission.Session;
import org.longtable.admission.SessionStore;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.standalone.FrozenCast.Reader;

/** Lists the events for which each reader receives a live notice, and how often. */
final class FrozenNotices {

    private static final int BATCH = 500;

    private FrozenNotices() {}

    static List<String> of(Product product, FrozenCast cast) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        LedgerStorageEngine ledger = product.context().getBean(LedgerStorageEngine.class);
        for (long from = 1; from <= cast.head(); from += BATCH) {
            events.addAll(ledger.read(from, BATCH));
        }
        List<String> lines = new ArrayList<>();
        for (Reader reader : cast.readers()) {
            if (reader.person() != null && reader.language().equals("en")) {
                SessionStore sessions = product.context().getBean(SessionStore.class);
                Session session = sessions.create(new PersonId(reader.person()), Session.SignInMethod.PASSKEY, "a test")
                        .session();
                LiveNoticePolicy audience =
                        product.context().getBean(LiveNoticePolicyFactory.class).of(session);
                Map<String, List<Long>> heard = new TreeMap<>();
                for (TrackedEventMessage<?> event : events) {
                    if (audience.allows(event)) {
                        heard.computeIfAbsent(name(event), any -> new ArrayList<>())
                                .add(event.trackingToken().position().orElseThrow());
                    }
                }
                heard.forEach(
                        (name, at) -> lines.add(reader.name() + ": " + name + " " + at.size() + " times, of which "
                                + at.getFirst() + " the first, " + at.getLast() + " the last, sum " + sum(at)));
            }
        }
        return lines;
    }

    private static long sum(List<Long> positions) {
        return positions.stream().mapToLong(it -> it).sum();
    }

    private static String name(TrackedEventMessage<?> event) {
        return EventCatalog.nameOf(event.getPayloadType()).value();
    }
}
