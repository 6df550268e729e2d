package org.longtable.projection.organization;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.TenantResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Money;
import org.longtable.contract.PersonId;
import org.longtable.contract.Rate;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.CouncilEvent.CharterAdopted;
import org.longtable.contract.organization.CouncilEvent.CharterAmended;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Returns an organization with its councils, their charters, and its pay rates by year. */
@View(name = "organization", order = View.SequencingKey.ORGANIZATION)
class OrganizationView {

    /**
     * Describes an organization with its open councils, closed councils, and compensation policies.
     *
     * @param currency ISO 4217 code of its payments
     * @param councils open councils, in the order of opening
     * @param closedCouncils closed councils
     * @param policies compensation policies by year
     */
    public record Organization(
            String id,
            String name,
            String currency,
            List<Council> councils,
            List<Council> closedCouncils,
            List<PayPolicy> policies) {

        static Organization blank(String id) {
            return new Organization(id, "", "", List.of(), List.of(), List.of());
        }

        Organization created(OrganizationCreated e) {
            return new Organization(id, e.name(), e.currency(), councils, closedCouncils, policies);
        }

        Organization opened(CouncilOpened e) {
            return with(
                    Stream.concat(councils.stream(), Stream.of(Council.of(e))).toList());
        }

        Organization changed(CouncilId council, UnaryOperator<Council> change) {
            return with(councils.stream()
                    .map(it -> it.id().equals(council.value()) ? change.apply(it) : it)
                    .toList());
        }

        Organization closed(CouncilId council) {
            Map<Boolean, List<Council>> split = councils.stream()
                    .collect(Collectors.partitioningBy(it -> it.id().equals(council.value())));
            List<Council> ended = Stream.concat(closedCouncils.stream(), split.getOrDefault(true, List.of()).stream())
                    .toList();
            return new Organization(id, name, currency, split.getOrDefault(false, List.of()), ended, policies);
        }

        Organization withPolicy(PayPolicy policy) {
            List<PayPolicy> all = Stream.concat(
                            policies.stream().filter(it -> it.year() != policy.year()), Stream.of(policy))
                    .sorted(Comparator.comparing(PayPolicy::year))
                    .toList();
            return new Organization(id, name, currency, councils, closedCouncils, all);
        }

        Organization publicCopy() {
            return new Organization(id, name, currency, councils, List.of(), List.of());
        }

        private Organization with(List<Council> all) {
            return new Organization(id, name, currency, all, closedCouncils, policies);
        }
    }

    /**
     * Describes a council with its languages, seats, term length, and champion.
     *
     * @param languages BCP 47 tags, the main one first
     * @param zone IANA time zone
     * @param familySeats number of seats for family and patient members
     * @param staffSeats number of seats for staff partners
     * @param termMonths length of a term in months
     * @param champion the champion, or null
     * @param charterVersion 0 before the first charter
     */
    public record Council(
            String id,
            String name,
            List<String> languages,
            String zone,
            int familySeats,
            int staffSeats,
            int termMonths,
            @Nullable PersonId champion,
            int charterVersion) {

        static Council of(CouncilOpened e) {
            return new Council(
                    e.council().value(),
                    e.name(),
                    e.languages(),
                    e.zone(),
                    e.familySeats(),
                    e.staffSeats(),
                    e.termMonths(),
                    null,
                    0);
        }

        Council seats(int family, int staff) {
            return new Council(id, name, languages, zone, family, staff, termMonths, champion, charterVersion);
        }

        Council led(PersonId by) {
            return new Council(id, name, languages, zone, familySeats, staffSeats, termMonths, by, charterVersion);
        }

        Council chartered(int version) {
            return new Council(id, name, languages, zone, familySeats, staffSeats, termMonths, champion, version);
        }
    }

    /**
     * Contains the pay rates and reporting threshold of an organization for one calendar year.
     *
     * @param timeDayCap maximum pay for time per day, or null without a cap
     * @param reportingThreshold yearly sum from which payments are reported
     * @param warnPercent percentage of the threshold at which a warning is recorded
     */
    public record PayPolicy(
            int year,
            Rate time,
            Rate mileage,
            Rate childCare,
            Rate participation,
            @Nullable Money timeDayCap,
            Money reportingThreshold,
            int warnPercent) {

        static PayPolicy of(PolicySet e) {
            return new PayPolicy(
                    e.year(),
                    e.time(),
                    e.mileage(),
                    e.childCare(),
                    e.participation(),
                    e.timeDayCap(),
                    e.reportingThreshold(),
                    e.warnPercent());
        }
    }

    /** Contains a council's charter with all its versions, newest first. */
    public record Charter(List<CharterVersion> versions) {

        Charter with(CharterVersion version) {
            return new Charter(
                    Stream.concat(Stream.of(version), versions.stream()).toList());
        }
    }

    /**
     * Describes one version of a charter.
     *
     * @param summary summary of the changes, or null for the first version
     */
    public record CharterVersion(
            int version, Words text, @Nullable Words summary, LocalDate adoptedOn) {}

    private final DocumentStore<Organization> organizations;
    private final DocumentStore<Charter> charters;

    private final TenantResolver tenants;

    OrganizationView(ViewRegistry views, TenantResolver tenants) {
        this.tenants = tenants;
        organizations = views.documents(OrganizationView.class, Organization.class);
        charters = views.documents(OrganizationView.class, "charters", Charter.class);
    }

    @EventHandler
    void on(TenantEvent event, EventEnvelope at) {
        switch (event) {
            case OrganizationCreated e -> change(at, it -> it.created(e));
            case PolicySet e -> change(at, it -> it.withPolicy(PayPolicy.of(e)));
        }
    }

    @EventHandler
    void on(CouncilEvent event, EventEnvelope at) {
        switch (event) {
            case CouncilOpened e -> change(at, it -> it.opened(e));
            case SeatsChanged e ->
                change(at, it -> it.changed(e.council(), old -> old.seats(e.familySeats(), e.staffSeats())));
            case ChampionNamed e -> change(at, it -> it.changed(e.council(), old -> old.led(e.person())));
            case CouncilClosed e -> change(at, it -> it.closed(e.council()));
            case CharterAdopted e ->
                chartered(e.council(), new CharterVersion(e.version(), e.text(), null, e.adoptedOn()), at);
            case CharterAmended e ->
                chartered(e.council(), new CharterVersion(e.version(), e.text(), e.summary(), e.adoptedOn()), at);
        }
    }

    @Operation(summary = "Get the organization with its councils and rates", tags = "organization")
    @GetMapping("/api/organization")
    Organization organization(@Parameter(hidden = true) CurrentUser claimant) {
        return tenants.of(claimant)
                .map(own -> organizations.find(own.value()))
                // Visitors who are not signed in see only the names of councils, to which they can submit an anonymous
                // idea.
                .orElseGet(() ->
                        organizations.page("", "", true, 1).stream().findFirst().map(Organization::publicCopy))
                .orElseThrow(() -> new NotFoundException("no-organization"));
    }

    @Operation(summary = "Get a council's charter with all versions", tags = "organization")
    @GetMapping("/api/councils/{council}/charter")
    Charter charter(@PathVariable CouncilId council) {
        return charters.find(council.value()).orElse(new Charter(List.of()));
    }

    private void chartered(CouncilId council, CharterVersion version, EventEnvelope at) {
        charters.change(council.value(), at, () -> new Charter(List.of()), it -> it.with(version));
        change(at, it -> it.changed(council, old -> old.chartered(version.version())));
    }

    private void change(EventEnvelope at, UnaryOperator<Organization> change) {
        organizations.change(at.organization(), at, () -> Organization.blank(at.organization()), change);
    }
}
