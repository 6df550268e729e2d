package org.longtable.projection.audit;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.Id;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.access.PersonEvent.ContactCorrected;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.projection.projectionframework.DocumentStore;

/**
 * Resolves ids to display names from the ledger for one response, so that an erased name never appears.
 */
final class NameResolver {

    /** The limit keeps an export of several years from filling the memory with names. */
    private static final int MOST_KNOWN = 10_000;

    /** UTC by its IANA name, because browsers do not know a zone named "Z". */
    private static final ZoneId NO_COUNCILS = ZoneId.of("UTC");

    private final DocumentStore<NameSource> origins;
    private final EventReader chronicle;
    private final AuditMessageBundle phrases;
    private final LocaleFormatter formats;
    private final Map<Id, String> known = new HashMap<>();
    private final Map<CouncilId, ZoneId> zones = new HashMap<>();

    NameResolver(
            DocumentStore<NameSource> origins,
            EventReader chronicle,
            AuditMessageBundle phrases,
            LocaleFormatter formats) {
        this.origins = origins;
        this.chronicle = chronicle;
        this.phrases = phrases;
        this.formats = formats;
    }

    /** Returns the display name of an id, or a generic word when the name is unknown or erased. */
    String name(Id id) {
        String name = known.get(id);
        if (name == null) {
            name = find(id);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(id, name);
        }
        return name;
    }

    /** Returns the zone of a council, or UTC for the whole organization. */
    ZoneId zone(@Nullable CouncilId council) {
        if (council == null) {
            return NO_COUNCILS;
        }
        return zones.computeIfAbsent(council, id -> origin(id)
                .filter(CouncilOpened.class::isInstance)
                .<ZoneId>map(it -> ZoneId.of(((CouncilOpened) it).zone()))
                .orElse(NO_COUNCILS));
    }

    private String find(Id id) {
        if (id.equals(PersonId.SYSTEM)) {
            return phrases.text("actor.system");
        }
        if (id.equals(PersonId.ANONYMOUS)) {
            return phrases.text("actor.anonymous");
        }
        return origin(id).map(it -> nameFrom(id, it)).orElseGet(() -> unknown(id));
    }

    private String nameFrom(Id id, DomainEvent origin) {
        return switch (origin) {
            case PersonAdded e -> person(e.name());
            case ContactCorrected e -> person(e.name());
            case ChampionNamed e -> person(e.name());
            case ProspectNominated e -> person(e.name());
            case AdvisorJoined e -> person(e.name());
            case IdeaSubmitted e -> e.title().orElse(phrases.text("erased"));
            case MeetingScheduled e -> e.title();
            case ActionAssigned e -> e.text().or(phrases.text("erased"));
            case OpportunityListed e -> e.title().or(phrases.text("erased"));
            case ClaimSubmitted e -> id instanceof PayAccountId ? name(e.person()) : claim(e);
            case CouncilOpened e -> e.name();
            case OrganizationCreated e -> e.name();
            default -> unknown(id);
        };
    }

    private String person(Personal name) {
        return name.orElse(phrases.text("erased.name"));
    }

    private String claim(ClaimSubmitted claim) {
        return phrases.word(claim.category()) + ", " + formats.day(claim.on());
    }

    private String unknown(Id id) {
        String key = "unknown." + DeclaredNames.of(id);
        return phrases.has(key) ? phrases.text(key) : id.value();
    }

    private Optional<DomainEvent> origin(Id id) {
        return origins.find(NameSource.key(id))
                .flatMap(it -> chronicle.eventAt(it.position()))
                .map(it -> (DomainEvent) it.getPayload());
    }
}
