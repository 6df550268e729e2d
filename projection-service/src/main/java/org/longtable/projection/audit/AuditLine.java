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
 * @param actor who did it, by id; {@link PersonId#ANONYMOUS} when that would say whose it is
 * @param actorName how they are called now, or a word in its place
 * @param roleName their role in words
 * @param reason why, or null when nothing was said, or nothing that may be told
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

    static AuditLine of(Entry entry, TrackedEventMessage<?> message, Told told) {
        Act act = Act.from(message.getMetaData());
        DomainEvent event = (DomainEvent) message.getPayload();
        boolean general = told.discretion().generalizes(event);
        boolean unnamed = told.discretion().hidesActor(event, act);
        String actorName =
                unnamed ? told.phrases().text("actor.untold") : told.directory().name(act.actor());
        return new AuditLine(
                entry.position(),
                entry.recorded(),
                entry.effective(),
                told.directory().zone(act.council()).getId(),
                entry.council(),
                act.council() == null ? null : told.directory().name(act.council()),
                entry.capability(),
                entry.kind(),
                (unnamed ? PersonId.ANONYMOUS : act.actor()).value(),
                actorName,
                act.role(),
                told.phrases().word(act.role()),
                general ? null : act.reason(),
                general
                        ? told.teller().generally(event, actorName)
                        : told.teller().tell(event, act),
                general ? List.of() : Confided.by(event).map(List::of).orElse(List.of()));
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
