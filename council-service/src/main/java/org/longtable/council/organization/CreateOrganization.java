package org.longtable.council.organization;

import java.util.Currency;
import java.util.List;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Creates an organization with its name and currency.
 *
 * @param name the name of the organization
 * @param currency the ISO 4217 code of the organization's currency
 */
public record CreateOrganization(OrganizationId organization, String name, String currency)
        implements OrganizationCommand {
    /** Rejects a currency that is not an ISO 4217 code. */
    static final Violation UNKNOWN_CURRENCY = Violation.invalid("currency-unknown");

    /** Rejects an organization whose identifier is already used with different content. */
    static final Violation ORGANIZATION_ALREADY_EXISTS = Violation.conflict("organization-already-exists");

    @Override
    public List<TenantEvent> decide(Organization organization, DecisionContext context) {
        OrganizationCreated wanted = new OrganizationCreated(organization(), name().strip(), currency(currency()));
        if (wanted.equals(organization.created())) {
            return List.of();
        }
        if (organization.created() != null) {
            throw ORGANIZATION_ALREADY_EXISTS.exception();
        }
        return List.of(wanted);
    }

    private static String currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code::equals)
                .findFirst()
                .orElseThrow(UNKNOWN_CURRENCY::exception);
    }
}
