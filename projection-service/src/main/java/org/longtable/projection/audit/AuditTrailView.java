package org.longtable.projection.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.HasDataSubjects;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RoleScope;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.EventName;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.ledger.CommitHeader;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Indexes every event by scope. The documents contain only the index. Sentences are rendered from the ledger on
 * request, in the reader's language, so that erasure needs no work here.
 */
@View(name = "audit-trail", version = 2, order = View.SequencingKey.ORGANIZATION)
class AuditTrailView {

    private static final int MOST_LINES = 200;

    private final DocumentStore<AuditIndexEntry> entries;
    private final DocumentStore<NameSource> origins;
    private final EventReader chronicle;
    private final JsonMapper json;
    private final RoleScopeResolver reaches;

    AuditTrailView(ViewRegistry views, EventReader chronicle, JsonMapper json, RoleScopeResolver reaches) {
        this.reaches = reaches;
        this.entries = views.documents(AuditTrailView.class, AuditIndexEntry.class);
        this.origins = views.documents(AuditTrailView.class, "origins", NameSource.class);
        this.chronicle = chronicle;
        this.json = json;
    }

    /**
     * Contains one page of audit lines, newest first, and the position at which the next page starts.
     *
     * @param before cursor for the next page; null at the end. A page may contain few lines, or none, before the end,
     * because a search for a rare kind takes many steps.
     */
    record AuditTrailPage(List<AuditLine> lines, @Nullable Long before) implements HasDataSubjects {

        @Override
        public List<PersonId> dataSubjects() {
            return lines.stream().flatMap(it -> it.dataSubjects().stream()).toList();
        }
    }

    /** Lists the export file formats. */
    enum AuditExportFormat {
        csv,
        json
    }

    @EventHandler
    void on(DomainEvent event, EventEnvelope at) {
        long position = at.position().value();
        EventMetadata act = at.act();
        AuditIndexEntry entry = AuditIndexEntry.of(event, at);
        entries.replaceWithoutRead(AuditScope.of(act.organization()).key(position), at, entry);
        AuditScope narrow =
                act.council() == null ? AuditScope.withoutCouncil(act.organization()) : AuditScope.of(act.council());
        entries.replaceWithoutRead(narrow.key(position), at, entry);
        NameSource.idsNamedBy(event)
                .forEach(id -> origins.replaceWithoutRead(NameSource.key(id), at, new NameSource(position)));
    }

    @Operation(
            summary = "List the audit trail",
            description = "Returns the entries of a council, or of the part of the organization that the role covers,"
                    + " newest first.",
            tags = "audit")
    @GetMapping("/api/audit")
    AuditTrailPage trail(
            @RequestParam(required = false) @Nullable OrganizationId organization,
            @RequestParam(required = false) @Nullable CouncilId council,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String capability,
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) CurrentUser claimant,
            Locale reader) {
        if (council == null && !PublicEventTypes.canReadEveryKind(claimant.role())) {
            // A role from a seat is valid for one council only.
            throw new RequestDeniedException(RequestDeniedException.Reason.NOT_FOR_THIS_ROLE, reader);
        }
        PersonId lookedFor = RedactionPolicy.forReader(claimant.role()).indexActorFilter(actor);
        AuditFilter filter =
                new AuditFilter(capability, PublicEventTypes.readableKinds(claimant.role(), kind), lookedFor, from, to);
        OptionalLong start = before == null ? OptionalLong.empty() : OptionalLong.of(Math.max(before, 0));
        AuditIndexScan.ScanResult picked = new AuditIndexScan(
                        entries, parts(organization, council, filter, claimant, reader), filter)
                .nextPage(start, Math.clamp(limit, 1, MOST_LINES));
        OptionalLong next = picked.before();
        return new AuditTrailPage(
                lineRenderer(reader, claimant).render(picked.entries(), actor),
                next.isPresent() ? (Long) next.getAsLong() : null);
    }

    @Operation(summary = "Get an event with its place in the hash chain", tags = "audit")
    @GetMapping("/api/audit/{position}")
    AuditEventDetails event(
            @PathVariable long position, @Parameter(hidden = true) CurrentUser claimant, Locale reader) {
        TrackedEventMessage<?> message =
                chronicle.eventAt(position).orElseThrow(() -> new NotFoundException("no-such-event"));
        CommitHeader chain = chronicle.commitAt(position).orElseThrow(() -> new NotFoundException("no-such-event"));
        DomainEvent event = (DomainEvent) message.getPayload();
        AuditLineRenderer narrator = lineRenderer(reader, claimant);
        AuditLine line = narrator.line(AuditIndexEntry.of(event, EventEnvelope.of(message)), message);
        EventName name = EventCatalog.nameOf(event.getClass());
        return narrator.generalizes(event)
                ? new AuditEventDetails(line, name.value(), name.version(), "", Map.of(), Map.of(), chain)
                : new AuditEventDetails(
                        line,
                        name.value(),
                        name.version(),
                        event.stream().value(),
                        json.convertValue(event, new TypeReference<>() {}),
                        EventMetadata.fromMap(message.getMetaData()).toMap(),
                        chain);
    }

    @Operation(summary = "Export the audit trail", tags = "audit")
    @GetMapping("/api/audit/export")
    void export(
            @RequestParam(required = false) @Nullable OrganizationId organization,
            @RequestParam(required = false) @Nullable CouncilId council,
            @RequestParam(required = false) @Nullable String capability,
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "csv") AuditExportFormat format,
            @Parameter(hidden = true) CurrentUser claimant,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        PersonId lookedFor = RedactionPolicy.forReader(claimant.role()).indexActorFilter(actor);
        AuditFilter filter = new AuditFilter(capability, kind, lookedFor, from, to);
        AuditIndexScan scan =
                new AuditIndexScan(entries, parts(organization, council, filter, claimant, reader), filter);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit." + format + "\"");
        response.setContentType(format == AuditExportFormat.csv ? "text/csv;charset=UTF-8" : "application/json");
        AuditExport export = new AuditExport(scan, lineRenderer(reader, claimant), actor);
        switch (format) {
            case csv -> export.csv(response.getOutputStream());
            case json -> export.json(response.getOutputStream(), json);
        }
    }

    /** Creates a renderer for one reader's language and redaction policy. */
    AuditLineRenderer lineRenderer(Locale reader, RedactionPolicy discretion) {
        return new AuditLineRenderer(origins, chronicle, reader, discretion);
    }

    private AuditLineRenderer lineRenderer(Locale reader, CurrentUser claimant) {
        return lineRenderer(reader, RedactionPolicy.forReader(claimant.role()));
    }

    /** Returns the scopes of a query with a filter for what the reader may see. Only events without a council are checked one by one. */
    private List<AuditIndexScan.Part> parts(
            @Nullable OrganizationId organization,
            @Nullable CouncilId council,
            AuditFilter filter,
            CurrentUser claimant,
            Locale reader) {
        if (council != null) {
            return List.of(new AuditIndexScan.Part(AuditScope.of(council), any -> true));
        }
        if (organization == null) {
            throw new AuditScopeRequiredException(AuditMessageBundle.forLocale(reader));
        }
        RoleScope reach = reaches.of(claimant);
        if (reach.coversOrganization()) {
            return List.of(new AuditIndexScan.Part(AuditScope.of(organization), any -> true));
        }
        AuditIndexScan.Part withoutCouncil = new AuditIndexScan.Part(
                AuditScope.withoutCouncil(organization),
                it -> filter.matches(it) && it.isCovered(reach, claimant.person()));
        return Stream.concat(
                        reach.councils().stream().map(it -> new AuditIndexScan.Part(AuditScope.of(it), any -> true)),
                        Stream.of(withoutCouncil))
                .toList();
    }
}
