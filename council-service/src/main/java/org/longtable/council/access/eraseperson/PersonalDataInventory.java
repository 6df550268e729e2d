package org.longtable.council.access.eraseperson;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.PersonEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;

/** Counts the ledger entries about a person that an erasure makes unreadable or keeps. */
final class PersonalDataInventory {

    private final PersonId person;
    private final OutstandingObligations outstandingObligations;
    private final Map<PersonalDataCategory, Integer> erasedTextCounts = new EnumMap<>(PersonalDataCategory.class);
    private final Set<String> claims = new HashSet<>();
    private int entries;
    private int entriesWithTextOfOthers;
    private @Nullable Instant erasureRequestedAt;

    PersonalDataInventory(PersonId person) {
        this.person = person;
        this.outstandingObligations = new OutstandingObligations(person);
    }

    /** Counts the entries with text that becomes unreadable, by category. */
    Map<PersonalDataCategory, Integer> erasedTextCounts() {
        return erasedTextCounts;
    }

    /** Returns the number of entries about the person or the person's actions; they stay. */
    int entries() {
        return entries;
    }

    /** Counts the kept entries that contain another person's text. */
    int entriesWithTextOfOthers() {
        return entriesWithTextOfOthers;
    }

    /** Returns the number of the person's claims; amounts and payments stay. */
    int claims() {
        return claims.size();
    }

    /** Returns when the person asked to be erased, or null. */
    @Nullable
    Instant erasureRequestedAt() {
        return erasureRequestedAt;
    }

    OutstandingObligations outstandingObligations() {
        return outstandingObligations;
    }

    void add(TrackedEventMessage<?> message) {
        DomainEvent event = (DomainEvent) message.getPayload();
        EventMetadata act = EventMetadata.fromMap(message.getMetaData());
        outstandingObligations.apply(event, act.council());
        DataSubjectTextMatcher trace = DataSubjectTextMatcher.of(event, act, person);
        if (!trace.names()) {
            return;
        }
        entries++;
        if (trace.holdsWords()) {
            erasedTextCounts.merge(PersonalDataCategory.of(event), 1, Integer::sum);
        }
        if (trace.holdsWordsOfOthers()) {
            entriesWithTextOfOthers++;
        }
        if (event instanceof ClaimSubmitted e && e.account().isOf(person)) {
            claims.add(OutstandingObligations.claim(e.account(), e.claim()));
        } else if (event instanceof ErasureRequested) {
            erasureRequestedAt = act.effective();
        } else if (event instanceof ErasureRequestTakenBack) {
            erasureRequestedAt = null;
        }
    }
}
