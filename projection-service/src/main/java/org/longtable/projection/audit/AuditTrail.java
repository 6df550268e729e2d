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
import org.longtable.admission.Claimant;
import org.longtable.admission.NotAdmitted;
import org.longtable.admission.RoleReach;
import org.longtable.admission.RoleReaches;
import org.longtable.admission.TellsOfPeople;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.EventName;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.eventstore.CommitHeader;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.NotFound;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event as a plain sentence. The documents are only an index; the sentence is told from the ledger when somebody
 * asks, in their language, so that nothing has to be erased here.
 */
@View(name = "audit-trail", version = 2, order = View.Order.ORGANIZATION)
class AuditTrail {

    private static final int MOST_LINES = 200;

    private final Documents<Entry> entries;
    private final Documents<Origin> origins;
    private final Chronicle chronicle;
    private final JsonMapper json;
    private final RoleReaches reaches;

    AuditTrail(Views views, Chronicle chronicle, JsonMapper json, RoleReaches reaches) {
        this.reaches = reaches;
        this.entries = views.documents(AuditTrail.class, Entry.class);
        this.origins = views.documents(AuditTrail.class, "origins", Origin.class);
        this.chronicle = chronicle;
        this.json = json;
    }

    /**
     * Some lines, newest first.
     *
     * @param before ask with it for what came before; null when nothing is left. Lines may be few, even none, while
     *     something is left: a rare kind is looked for in many steps.
     */
    record AuditPage(List<AuditLine> lines, @Nullable Long before) implements TellsOfPeople {

        @Override
        public List<PersonId> tellsOf() {
            return lines.stream().flatMap(it -> it.tellsOf().stream()).toList();
        }
    }

    /** What an export is written as. */
    enum Format {
        csv,
        json
    }

    @EventHandler
    void on(DomainEvent event, Recorded at) {
        long position = at.position().value();
        Act act = at.act();
        Entry entry = Entry.of(event, at);
        entries.add(Scope.of(act.organization()).key(position), at, entry);
        Scope narrow = act.council() == null ? Scope.withoutCouncil(act.organization()) : Scope.of(act.council());
        entries.add(narrow.key(position), at, entry);
        Origin.named(event).forEach(id -> origins.add(Origin.key(id), at, new Origin(position)));
    }

    @Operation(
            summary = "What happened, newest first",
            description = "Of a council, or of the organization as far as the role reaches in which somebody asks.",
            tags = "audit")
    @GetMapping("/api/audit")
    AuditPage trail(
            @RequestParam(required = false) @Nullable OrganizationId organization,
            @RequestParam(required = false) @Nullable CouncilId council,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable String capability,
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) Claimant claimant,
            Locale reader) {
        if (council == null && !FollowedByAll.readsAll(claimant.role())) {
            // A seat is at one council's table.
            throw new NotAdmitted(NotAdmitted.Why.NOT_FOR_THIS_ROLE, reader);
        }
        PersonId lookedFor = Discretion.towards(claimant.role()).lookedFor(actor);
        Filter filter = new Filter(capability, FollowedByAll.of(claimant.role(), kind), lookedFor, from, to);
        OptionalLong start = before == null ? OptionalLong.empty() : OptionalLong.of(Math.max(before, 0));
        Scan.Picked picked = new Scan(entries, parts(organization, council, filter, claimant, reader), filter)
                .next(start, Math.clamp(limit, 1, MOST_LINES));
        OptionalLong next = picked.before();
        return new AuditPage(
                narrator(reader, claimant).lines(picked.entries(), actor),
                next.isPresent() ? (Long) next.getAsLong() : null);
    }

    @Operation(summary = "One event, whole, and its place in the chain", tags = "audit")
    @GetMapping("/api/audit/{position}")
    AuditEvent event(@PathVariable long position, @Parameter(hidden = true) Claimant claimant, Locale reader) {
        TrackedEventMessage<?> message = chronicle.at(position).orElseThrow(() -> new NotFound("no-such-event"));
        CommitHeader chain = chronicle.proof(position).orElseThrow(() -> new NotFound("no-such-event"));
        DomainEvent event = (DomainEvent) message.getPayload();
        Narrator narrator = narrator(reader, claimant);
        AuditLine line = narrator.line(Entry.of(event, Recorded.of(message)), message);
        EventName name = EventCatalog.nameOf(event.getClass());
        return narrator.generalizes(event)
                ? new AuditEvent(line, name.value(), name.version(), "", Map.of(), Map.of(), chain)
                : new AuditEvent(
                        line,
                        name.value(),
                        name.version(),
                        event.stream().value(),
                        json.convertValue(event, new TypeReference<>() {}),
                        Act.from(message.getMetaData()).asMap(),
                        chain);
    }

    @Operation(summary = "The audit trail as a file", tags = "audit")
    @GetMapping("/api/audit/export")
    void export(
            @RequestParam(required = false) @Nullable OrganizationId organization,
            @RequestParam(required = false) @Nullable CouncilId council,
            @RequestParam(required = false) @Nullable String capability,
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "csv") Format format,
            @Parameter(hidden = true) Claimant claimant,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        PersonId lookedFor = Discretion.towards(claimant.role()).lookedFor(actor);
        Filter filter = new Filter(capability, kind, lookedFor, from, to);
        Scan scan = new Scan(entries, parts(organization, council, filter, claimant, reader), filter);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit." + format + "\"");
        response.setContentType(format == Format.csv ? "text/csv;charset=UTF-8" : "application/json");
        AuditExport export = new AuditExport(scan, narrator(reader, claimant), actor);
        switch (format) {
            case csv -> export.csv(response.getOutputStream());
            case json -> export.json(response.getOutputStream(), json);
        }
    }

    /** Tells events in a reader's language. */
    Narrator narrator(Locale reader, Discretion discretion) {
        return new Narrator(origins, chronicle, reader, discretion);
    }

    private Narrator narrator(Locale reader, Claimant claimant) {
        return narrator(reader, Discretion.towards(claimant.role()));
    }

    /** What the reader may see of what they ask for. Only what belongs to no council is looked at one by one. */
    private List<Scan.Part> parts(
            @Nullable OrganizationId organization,
            @Nullable CouncilId council,
            Filter filter,
            Claimant claimant,
            Locale reader) {
        if (council != null) {
            return List.of(new Scan.Part(Scope.of(council), any -> true));
        }
        if (organization == null) {
            throw new ScopeMissing(Phrases.of(reader));
        }
        RoleReach reach = reaches.of(claimant);
        if (reach.coversOrganization()) {
            return List.of(new Scan.Part(Scope.of(organization), any -> true));
        }
        Scan.Part withoutCouncil = new Scan.Part(
                Scope.withoutCouncil(organization), it -> filter.takes(it) && it.isCovered(reach, claimant.person()));
        return Stream.concat(
                        reach.councils().stream().map(it -> new Scan.Part(Scope.of(it), any -> true)),
                        Stream.of(withoutCouncil))
                .toList();
    }
}
