package org.longtable.projection.compensation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.HasDataSubjects;
import org.longtable.admission.RoleScope;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.admission.TenantResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.input.DateBounds;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reports claims and payments by person, council, and organization for each year. */
@View(name = "pay-book", version = 3, order = View.SequencingKey.ORGANIZATION)
class CompensationView {

    /** The number of earlier years to search, because a deferred claim may be approved or paid up to two years later. */
    private static final int YEARS_BACK = 2;

    private static final String COUNCIL = "council/";
    private static final String ORGANIZATION = "organization/";

    /** Lists the pay accounts with claims in a council or organization in one year. */
    record PayAccountIds(List<String> accounts) {

        static final PayAccountIds NONE = new PayAccountIds(List.of());

        PayAccountIds with(PayAccountId account) {
            return accounts.contains(account.value())
                    ? this
                    : new PayAccountIds(Stream.concat(accounts.stream(), Stream.of(account.value()))
                            .toList());
        }
    }

    /**
     * Contains a person's claims and payments for one calendar year.
     *
     * @param year calendar year
     * @param lines claims for work of that year, latest work first
     * @param totals totals of these lines, or null without lines
     * @param paidInYear amount paid in that year for work of any year, or null when there was none
     * @param reportableInYear part of {@code paidInYear} that is reported to the tax office, or null when nothing was paid
     * @param notices notices that payments of that year approached or reached the reporting threshold
     */
    record PayStatement(
            PersonId person,
            int year,
            List<ClaimDetails> lines,
            @Nullable PayTotals totals,
            @Nullable Money paidInYear,
            @Nullable Money reportableInYear,
            List<PayAccountDocument.ReportingThresholdNotice> notices) {}

    /** Contains the claim totals of one person. */
    record PersonPayTotals(PersonId person, @Nullable PayTotals totals) {}

    /** Contains a council's claim totals for a year and, for readers who may see them, the totals of each person. */
    record CouncilPay(String council, int year, @Nullable DisclosablePayTotals totals, List<PersonPayTotals> people)
            implements HasDataSubjects {

        @Override
        public List<PersonId> dataSubjects() {
            return people.stream().map(PersonPayTotals::person).toList();
        }
    }

    /** Contains the claim totals of one council. */
    record CouncilPayTotals(String council, DisclosablePayTotals totals) {}

    /** Contains an organization's claim totals for a year and the totals of each council. */
    record OrganizationPay(
            String organization, int year, @Nullable DisclosablePayTotals totals, List<CouncilPayTotals> councils) {

        Optional<DisclosablePayTotals> of(CouncilId council) {
            return councils.stream()
                    .filter(it -> it.council().equals(council.value()))
                    .map(CouncilPayTotals::totals)
                    .findFirst();
        }
    }

    private final DocumentStore<PayAccountDocument> accounts;
    private final DocumentStore<PayAccountIds> years;
    private final TenantResolver tenants;
    private final RoleScopeResolver reaches;

    CompensationView(ViewRegistry views, TenantResolver tenants, RoleScopeResolver reaches) {
        this.reaches = reaches;
        this.tenants = tenants;
        accounts = views.documents(CompensationView.class, "accounts", PayAccountDocument.class);
        years = views.documents(CompensationView.class, "years", PayAccountIds.class);
    }

    @EventHandler
    void on(PayAccountEvent event, EventEnvelope at) {
        accounts.change(event.account().value(), at, () -> PayAccountDocument.EMPTY, it -> it.after(event, at));
        if (event instanceof ClaimSubmitted e) {
            String year = "/" + e.on().getYear();
            years.change(COUNCIL + at.council() + year, at, () -> PayAccountIds.NONE, it -> it.with(e.account()));
            years.change(
                    ORGANIZATION + at.organization() + year, at, () -> PayAccountIds.NONE, it -> it.with(e.account()));
        }
    }

    /** Returns a person's pay statement for a calendar year. */
    @Operation(summary = "Get a person's pay statement for a year", tags = "compensation")
    @GetMapping("/api/people/{person}/pay/{year}")
    PayStatement statement(
            @PathVariable PersonId person,
            @PathVariable @Min(DateBounds.FIRST_YEAR) @Max(DateBounds.LAST_YEAR) int year) {
        List<PayAccountDocument> known = accounts.find(IntStream.rangeClosed(year - YEARS_BACK, year)
                .mapToObj(it -> PayAccountId.of(person, it).value())
                .toList());
        List<ClaimDetails> all =
                known.stream().flatMap(it -> it.lines().stream()).toList();
        List<ClaimDetails> lines = all.stream()
                .filter(it -> it.on().getYear() == year)
                .sorted(Comparator.comparing(ClaimDetails::on).reversed())
                .toList();
        List<PayAccountDocument.ReportingThresholdNotice> notices = known.stream()
                .flatMap(it -> it.notices().stream())
                .filter(it -> it.year() == year)
                .toList();
        return new PayStatement(
                person,
                year,
                lines,
                PayTotals.of(lines),
                paidIn(year, all, it -> true),
                paidIn(year, all, ClaimDetails::reportable),
                notices);
    }

    /** Returns a council's claim totals for a year; leaders receive them with small cells suppressed. */
    @Operation(summary = "Get a council's pay for a year", tags = "compensation")
    @GetMapping("/api/councils/{council}/pay/{year}")
    CouncilPay councilPay(
            @PathVariable CouncilId council,
            @PathVariable @Min(DateBounds.FIRST_YEAR) @Max(DateBounds.LAST_YEAR) int year,
            @Parameter(hidden = true) CurrentUser claimant) {
        if (claimant.isCouncilOutsider()) {
            DisclosablePayTotals sums = tenants.of(claimant)
                    .flatMap(it -> organizationPay(it, year, claimant).of(council))
                    .orElse(null);
            return new CouncilPay(council.value(), year, sums, List.of());
        }
        List<ClaimDetails> lines = lines(COUNCIL + council.value() + "/" + year, year)
                .filter(it -> it.council().equals(council.value()))
                .toList();
        List<PersonPayTotals> people = grouped(lines, ClaimDetails::person)
                .map(it -> new PersonPayTotals(it.getKey(), PayTotals.of(it.getValue())))
                .toList();
        return new CouncilPay(council.value(), year, DisclosablePayTotals.unsuppressed(lines), people);
    }

    /** Lists a council's claims that await approval or payment, oldest first. */
    @Operation(summary = "List a council's open claims", tags = "compensation")
    @GetMapping("/api/councils/{council}/claims")
    List<ClaimDetails> openClaims(@PathVariable CouncilId council) {
        List<String> latest = years.page(COUNCIL + council.value() + "/", "", false, YEARS_BACK + 1).stream()
                .flatMap(it -> it.accounts().stream())
                .toList();
        return accounts.find(latest).stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.open() && it.council().equals(council.value()))
                .sorted(Comparator.comparing(ClaimDetails::submittedAt).thenComparing(ClaimDetails::on))
                .toList();
    }

    /** Returns an organization's claim totals for a year; readers other than administrators receive them with small cells suppressed. */
    @Operation(
            summary = "Get an organization's pay for a year",
            description = "Covers the councils in which the role is held, or all councils if the role is held for the"
                    + " organization.",
            tags = "compensation")
    @GetMapping("/api/organizations/{organization}/pay/{year}")
    OrganizationPay organizationPay(
            @PathVariable OrganizationId organization,
            @PathVariable @Min(DateBounds.FIRST_YEAR) @Max(DateBounds.LAST_YEAR) int year,
            @Parameter(hidden = true) CurrentUser claimant) {
        RoleScope reach = reaches.of(claimant);
        List<ClaimDetails> lines = lines(ORGANIZATION + organization.value() + "/" + year, year)
                .filter(it -> reach.covers(new CouncilId(it.council())))
                .toList();
        List<Map.Entry<String, List<ClaimDetails>>> councils =
                grouped(lines, ClaimDetails::council).toList();
        List<List<ClaimDetails>> theirs =
                councils.stream().map(Map.Entry::getValue).toList();
        List<DisclosablePayTotals> sums = claimant.isInsiderOfAllCouncils()
                ? DisclosablePayTotals.unsuppressedByCouncil(theirs)
                : DisclosablePayTotals.suppressedByCouncil(theirs);
        List<CouncilPayTotals> each = IntStream.range(0, councils.size())
                .mapToObj(it -> new CouncilPayTotals(councils.get(it).getKey(), sums.get(it)))
                .toList();
        return new OrganizationPay(organization.value(), year, sums.isEmpty() ? null : sums.getLast(), each);
    }

    private Stream<ClaimDetails> lines(String whose, int year) {
        List<String> ids = years.find(whose).orElse(PayAccountIds.NONE).accounts();
        return accounts.find(ids).stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.on().getYear() == year);
    }

    private static <K> Stream<Map.Entry<K, List<ClaimDetails>>> grouped(
            List<ClaimDetails> lines, Function<ClaimDetails, K> key) {
        Map<K, List<ClaimDetails>> groups = lines.stream().collect(Collectors.groupingBy(key));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey().toString()));
    }

    private static @Nullable Money paidIn(int year, List<ClaimDetails> lines, Predicate<ClaimDetails> which) {
        return lines.stream()
                .filter(which)
                .flatMap(it -> it.payments().stream())
                .filter(it -> it.paidOn().getYear() == year)
                .map(ClaimPayment::amount)
                .reduce(Money::plus)
                .orElse(null);
    }
}
