package org.longtable.council.organization;

import java.util.Currency;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CreateOrganizationHandler {

    private final AggregateStore streams;

    CreateOrganizationHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CreateOrganization command) {
        streams.decide(
                OrganizationAggregate.class, command.organization(), organization -> decide(command, organization));
    }

    static List<TenantEvent> decide(CreateOrganization command, Organization organization) {
        OrganizationCreated wanted =
                new OrganizationCreated(command.organization(), command.name().strip(), currency(command.currency()));
        if (wanted.equals(organization.created())) {
            return List.of();
        }
        if (organization.created() != null) {
            throw CreateOrganization.ORGANIZATION_ALREADY_EXISTS.exception();
        }
        return List.of(wanted);
    }

    private static String currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code::equals)
                .findFirst()
                .orElseThrow(CreateOrganization.UNKNOWN_CURRENCY::exception);
    }
}
