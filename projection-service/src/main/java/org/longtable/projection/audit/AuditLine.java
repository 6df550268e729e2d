package org.longtable.projection.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.HasDataSubjects;
import org.longtable.admission.SensitivityPolicy;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/** Describes one event as a sentence in the reader's language. */
/**
 * Lists the CSV column names, which are the same in every language.
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
 * @param dataSubjects whose pay, needs or the like it tells
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
        @JsonIgnore List<PersonId> dataSubjects)
        implements HasDataSubjects {

    /** The names of {@link #cells}, which stay the same in every language. */
    static final List<String> COLUMN_NAMES = List.of(
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

    static AuditLine of(AuditIndexEntry entry, TrackedEventMessage<?> message, AuditMessageContext told) {
        EventMetadata act = EventMetadata.fromMap(message.getMetaData());
        DomainEvent event = (DomainEvent) message.getPayload();
        boolean general = told.discretion().redacts(event);
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
                        ? told.teller().formatRedacted(event, actorName)
                        : told.teller().format(event, act),
                general
                        ? List.of()
                        : SensitivityPolicy.dataSubjectOf(event).map(List::of).orElse(List.of()));
    }

    /** Returns the CSV cells of the line. */
    List<String> csvCells() {
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
