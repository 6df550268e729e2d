package org.longtable.council.access.eraseperson;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.AccessEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.AccessEvent.ErasureRequested;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;

/** All that the ledger has of one person, counted: what an erasure takes, and what it leaves. */
final class Estate {

    private final PersonId person;
    private final Undone undone;
    private final Map<Part, Integer> words = new EnumMap<>(Part.class);
    private final Set<String> claims = new HashSet<>();
    private int entries;
    private int wordsOfOthers;
    private @Nullable Instant requested;

    Estate(PersonId person) {
        this.person = person;
        this.undone = new Undone(person);
    }

    /** How many entries hold words that go, by what they were for; without parts that have none. */
    Map<Part, Integer> words() {
        return words;
    }

    /** How many entries tell of the person or of what they did; they stay. */
    int entries() {
        return entries;
    }

    /** How many of these hold words of somebody else; they stay. */
    int wordsOfOthers() {
        return wordsOfOthers;
    }

    /** How many claims they made; amounts and payments stay. */
    int claims() {
        return claims.size();
    }

    /** Since when they ask for it, or null when they do not. */
    @Nullable
    Instant requested() {
        return requested;
    }

    Undone undone() {
        return undone;
    }

    void after(TrackedEventMessage<?> message) {
        DomainEvent event = (DomainEvent) message.getPayload();
        Act act = Act.from(message.getMetaData());
        undone.after(event, act.council());
        Trace trace = Trace.of(event, act, person);
        if (!trace.names()) {
            return;
        }
        entries++;
        if (trace.holdsWords()) {
            words.merge(Part.of(event), 1, Integer::sum);
        }
        if (trace.holdsWordsOfOthers()) {
            wordsOfOthers++;
        }
        if (event instanceof ClaimSubmitted e && e.account().isOf(person)) {
            claims.add(Undone.claim(e.account(), e.claim()));
        } else if (event instanceof ErasureRequested) {
            requested = act.effective();
        } else if (event instanceof ErasureRequestTakenBack) {
            requested = null;
        }
    }
}
