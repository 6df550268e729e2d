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
import org.longtable.admission.Claimant;
import org.longtable.admission.RoleReach;
import org.longtable.admission.RoleReaches;
import org.longtable.admission.TellsOfPeople;
import org.longtable.admission.Tenants;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.PersonId;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.input.DateBounds;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What advisors claimed and were paid: by person and year, by council and year, by organization and year. */
@View(name = "pay-book", version = 3, order = View.Order.ORGANIZATION)
class PayBook {

    /** A claim of the year before last may be paid, or approved, this year: payments may be deferred. */
    private static final int YEARS_BACK = 2;

    private static final String COUNCIL = "council/";
    private static final String ORGANIZATION = "organization/";

    /** Whose claims a council or an organization has in a year. */
    record PayAccounts(List<String> accounts) {

        static final PayAccounts NONE = new PayAccounts(List.of());

        PayAccounts with(PayAccountId account) {
            return accounts.contains(account.value())
                    ? this
                    : new PayAccounts(Stream.concat(accounts.stream(), Stream.of(account.value()))
                            .toList());
        }
    }

    /**
     * A person's statement.
     *
     * @param year calendar year
     * @param lines the claims for work of that year, the latest work first
     * @param totals of these lines, or null without a line
     * @param paidInYear what was paid in that year, for work of any year, or null when nothing was
     * @param reportableInYear of that, what is reported to the tax office, or null when nothing was paid
     * @param notices when payments of that year neared or reached the sum that is reported
     */
    record PayStatement(
            PersonId person,
            int year,
            List<PayLine> lines,
            @Nullable PayTotals totals,
            @Nullable Money paidInYear,
            @Nullable Money reportableInYear,
            List<PayAccount.PayNotice> notices) {}

    /** What one person's claims come to. */
    record PayOfPerson(PersonId person, @Nullable PayTotals totals) {}

    /** What a council's claims of a year come to, and whose they are as far as the reader may know. */
    record CouncilPay(String council, int year, @Nullable PaySums totals, List<PayOfPerson> people)
            implements TellsOfPeople {

        @Override
        public List<PersonId> tellsOf() {
            return people.stream().map(PayOfPerson::person).toList();
        }
    }

    /** What one council's claims come to. */
    record PayOfCouncil(String council, PaySums totals) {}

    /** What an organization's claims of a year come to, and in which councils. */
    record OrganizationPay(
            String organization, int year, @Nullable PaySums totals, List<PayOfCouncil> councils) {

        Optional<PaySums> of(CouncilId council) {
            return councils.stream()
                    .filter(it -> it.council().equals(council.value()))
                    .map(PayOfCouncil::totals)
                    .findFirst();
        }
    }

    private final Documents<PayAccount> accounts;
    private final Documents<PayAccounts> years;
    private final Tenants tenants;
    private final RoleReaches reaches;

    PayBook(Views views, Tenants tenants, RoleReaches reaches) {
        this.reaches = reaches;
        this.tenants = tenants;
        accounts = views.documents(PayBook.class, "accounts", PayAccount.class);
        years = views.documents(PayBook.class, "years", PayAccounts.class);
    }

    @EventHandler
    void on(PayAccountEvent event, Recorded at) {
        accounts.change(event.account().value(), at, () -> PayAccount.EMPTY, it -> it.after(event, at));
        if (event instanceof ClaimSubmitted e) {
            String year = "/" + e.on().getYear();
            years.change(COUNCIL + at.council() + year, at, () -> PayAccounts.NONE, it -> it.with(e.account()));
            years.change(
                    ORGANIZATION + at.organization() + year, at, () -> PayAccounts.NONE, it -> it.with(e.account()));
        }
    }

    /** A person's statement of a calendar year. */
    @Operation(summary = "A person's pay statement", tags = "compensation")
    @GetMapping("/api/people/{person}/pay/{year}")
    PayStatement statement(
            @PathVariable PersonId person,
            @PathVariable @Min(DateBounds.FIRST_YEAR) @Max(DateBounds.LAST_YEAR) int year) {
        List<PayAccount> known = accounts.find(IntStream.rangeClosed(year - YEARS_BACK, year)
                .mapToObj(it -> PayAccountId.of(person, it).value())
                .toList());
        List<PayLine> all = known.stream().flatMap(it -> it.lines().stream()).toList();
        List<PayLine> lines = all.stream()
                .filter(it -> it.on().getYear() == year)
                .sorted(Comparator.comparing(PayLine::on).reversed())
                .toList();
        List<PayAccount.PayNotice> notices = known.stream()
                .flatMap(it -> it.notices().stream())
                .filter(it -> it.year() == year)
                .toList();
        return new PayStatement(
                person,
                year,
                lines,
                PayTotals.of(lines),
                paidIn(year, all, it -> true),
                paidIn(year, all, PayLine::reportable),
                notices);
    }

    /** What a council's claims of a calendar year come to; to a leader, as far as it may be read outside of the council. */
    @Operation(summary = "A council's pay in a year", tags = "compensation")
    @GetMapping("/api/councils/{council}/pay/{year}")
    CouncilPay ofCouncil(
            @PathVariable CouncilId council,
            @PathVariable @Min(DateBounds.FIRST_YEAR) @Max(DateBounds.LAST_YEAR) int year,
            @Parameter(hidden = true) Claimant claimant) {
        if (claimant.readsFromOutside()) {
            PaySums sums = tenants.of(claimant)
                    .flatMap(it -> ofOrganization(it, year, claimant).of(council))
                    .orElse(null);
            return new CouncilPay(council.value(), year, sums, List.of());
        }
        List<PayLine> lines = lines(COUNCIL + council.value() + "/" + year, year)
                .filter(it -> it.council().equals(council.value()))
                .toList();
        List<PayOfPerson> people = grouped(lines, PayLine::person)
                .map(it -> new PayOfPerson(it.getKey(), PayTotals.of(it.getValue())))
                .toList();
        return new CouncilPay(council.value(), year, PaySums.within(lines), people);
    }

    /** The claims of a council that somebody has to approve or to pay, the oldest first. */
    @Operation(summary = "A council's open claims", tags = "compensation")
    @GetMapping("/api/councils/{council}/claims")
    List<PayLine> open(@PathVariable CouncilId council) {
        List<String> latest = years.page(COUNCIL + council.value() + "/", "", false, YEARS_BACK + 1).stream()
                .flatMap(it -> it.accounts().stream())
                .toList();
        return accounts.find(latest).stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.open() && it.council().equals(council.value()))
                .sorted(Comparator.comparing(PayLine::submittedAt).thenComparing(PayLine::on))
                .toList();
    }

    /** What the claims of a calendar year come to in the councils that the role reaches in which somebody asks; to all but its administrators, as far as it may be read outside of the councils. */
    @Operation(
            summary = "An organization's pay in a year",
            description = "Of the councils for which the role is held; of all, when it is held for the organization.",
            tags = "compensation")
    @GetMapping("/api/organizations/{organization}/pay/{year}")
    OrganizationPay ofOrganization(
            @PathVariable OrganizationId organization,
            @PathVariable @Min(DateBounds.FIRST_YEAR) @Max(DateBounds.LAST_YEAR) int year,
            @Parameter(hidden = true) Claimant claimant) {
        RoleReach reach = reaches.of(claimant);
        List<PayLine> lines = lines(ORGANIZATION + organization.value() + "/" + year, year)
                .filter(it -> reach.covers(new CouncilId(it.council())))
                .toList();
        List<Map.Entry<String, List<PayLine>>> councils =
                grouped(lines, PayLine::council).toList();
        List<List<PayLine>> theirs = councils.stream().map(Map.Entry::getValue).toList();
        List<PaySums> sums = claimant.readsFromWithinAll() ? PaySums.withinAll(theirs) : PaySums.outside(theirs);
        List<PayOfCouncil> each = IntStream.range(0, councils.size())
                .mapToObj(it -> new PayOfCouncil(councils.get(it).getKey(), sums.get(it)))
                .toList();
        return new OrganizationPay(organization.value(), year, sums.isEmpty() ? null : sums.getLast(), each);
    }

    private Stream<PayLine> lines(String whose, int year) {
        List<String> ids = years.find(whose).orElse(PayAccounts.NONE).accounts();
        return accounts.find(ids).stream()
                .flatMap(it -> it.lines().stream())
                .filter(it -> it.on().getYear() == year);
    }

    private static <K> Stream<Map.Entry<K, List<PayLine>>> grouped(List<PayLine> lines, Function<PayLine, K> key) {
        Map<K, List<PayLine>> groups = lines.stream().collect(Collectors.groupingBy(key));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey().toString()));
    }

    private static @Nullable Money paidIn(int year, List<PayLine> lines, Predicate<PayLine> which) {
        return lines.stream()
                .filter(which)
                .flatMap(it -> it.payments().stream())
                .filter(it -> it.paidOn().getYear() == year)
                .map(PayPayment::amount)
                .reduce(Money::plus)
                .orElse(null);
    }
}
