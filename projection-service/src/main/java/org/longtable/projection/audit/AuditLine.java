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

/**
 * Describes one event as a sentence in the reader's language.
 *
 * @param recorded time at which the event was recorded
 * @param effective time at which the event took effect
 * @param zone IANA zone of its council, {@code Z} for the whole organization
 * @param council null for the whole organization
 * @param councilName null for the whole organization
 * @param capability for example {@code ideas}
 * @param kind for example {@code idea-submitted}
 * @param actor id of the actor; {@link PersonId#ANONYMOUS} when the actor would reveal the person whom the event is about
 * @param actorName current name of the actor, or a word in its place
 * @param roleName name of the actor's role
 * @param reason reason, or null when there is none or the reader may not see it
 * @param sentence what happened
 * @param dataSubjects persons whose sensitive data the line contains
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

    /** The names of {@link #cells}, which are the same in every language. */
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
