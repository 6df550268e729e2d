package org.longtable.projection.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Confided;
import org.longtable.admission.TellsOfPeople;
import org.longtable.contract.Act;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/**
 * One event in the reader's language.
 *
 * @param recorded when it was recorded
 * @param effective when it took effect in the world
 * @param zone IANA zone of its council, {@code Z} for the whole organization
 * @param council null when it concerns the whole organization
 * @param councilName null when it concerns the whole organization
 * @param capability for example {@code ideas}
 * @param kind for example {@code idea-submitted}
 * @param actor who did it, by id
 * @param actorName how they are called now, or a word in its place
 * @param roleName their role in words
 * @param reason why, or null when nothing was said
 * @param sentence what happened
 * @param tellsOf whose pay, needs or the like it tells
 */
record AuditLine(
        long position,
        Instant recorded,
        Instant effective,
        String zone,
        @Nullable String council,
        @Nullable String councilName,
        String capability,
        String kind,
        String actor,
        String actorName,
        Role role,
        String roleName,
        @Nullable String reason,
        String sentence,
        @JsonIgnore List<PersonId> tellsOf)
        implements TellsOfPeople {

    /** The names of {@link #cells}, which stay the same in every language. */
    static final List<String> HEADINGS = List.of(
            "position",
            "recorded",
            "effective",
            "zone",
            "council",
            "capability",
            "kind",
            "actor",
            "role",
            "reason",
            "sentence");

    static AuditLine of(
            Entry entry, TrackedEventMessage<?> event, Phrases phrases, Directory directory, Teller teller) {
        Act act = Act.from(event.getMetaData());
        DomainEvent payload = (DomainEvent) event.getPayload();
        return new AuditLine(
                entry.position(),
                entry.recorded(),
                entry.effective(),
                directory.zone(act.council()).getId(),
                entry.council(),
                act.council() == null ? null : directory.name(act.council()),
                entry.capability(),
                entry.kind(),
                act.actor().value(),
                directory.name(act.actor()),
                act.role(),
                phrases.word(act.role()),
                act.reason(),
                teller.tell(payload, act),
                Confided.by(payload).map(List::of).orElse(List.of()));
    }

    /** What a spreadsheet shows of it. */
    List<String> cells() {
        return List.of(
                Long.toString(position),
                recorded.toString(),
                effective.toString(),
                zone,
                councilName == null ? "" : councilName,
                capability,
                kind,
                actorName,
                roleName,
                reason == null ? "" : reason,
                sentence);
    }
}
