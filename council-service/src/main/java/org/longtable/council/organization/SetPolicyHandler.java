package org.longtable.council.organization;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.Money;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.springframework.stereotype.Component;

@Component
class SetPolicyHandler {

    private static final int FIRST_YEAR = DateOutOfRange.RECORDS_BEGIN.getYear();
    private static final int LAST_YEAR = 2100;

    private final AggregateStore streams;
    private final TaxReportingThresholds thresholds = TaxReportingThresholds.ofUnitedStates();

    SetPolicyHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(SetCompensationPolicy command) {
        streams.decide(
                OrganizationAggregate.class,
                command.organization(),
                organization -> decide(command, thresholds, organization));
    }

    static List<TenantEvent> decide(
            SetCompensationPolicy command, TaxReportingThresholds thresholds, Organization organization) {
        OrganizationCreated created = organization.requireExisting();
        DateOutOfRange.refuseUnless("year", command.year(), FIRST_YEAR, LAST_YEAR);
        PolicySet wanted = policy(command, threshold(command, thresholds, created.currency()));
        if (!onlyIn(created.currency(), wanted)) {
            throw SetCompensationPolicy.POLICY_CURRENCY_MISMATCH.exception(Map.of("currency", created.currency()));
        }
        return wanted.equals(organization.policies().get(command.year())) ? List.of() : List.of(wanted);
    }

    private static Money threshold(SetCompensationPolicy command, TaxReportingThresholds thresholds, String currency) {
        if (command.reportingThreshold() != null) {
            return command.reportingThreshold();
        }
        return thresholds
                .of(command.year())
                .filter(it -> it.currency().equals(currency))
                .orElseThrow(() ->
                        SetCompensationPolicy.REPORTING_THRESHOLD_MISSING.exception(Map.of("year", command.year())));
    }

    private static PolicySet policy(SetCompensationPolicy command, Money threshold) {
        return new PolicySet(
                command.organization(),
                command.year(),
                command.time(),
                command.mileage(),
                command.childCare(),
                command.participation(),
                command.timeDayCap(),
                threshold,
                command.warnPercent());
    }

    private static boolean onlyIn(String currency, PolicySet policy) {
        Money cap = policy.timeDayCap();
        return currency.equals(policy.time().currency())
                && currency.equals(policy.mileage().currency())
                && currency.equals(policy.childCare().currency())
                && currency.equals(policy.participation().currency())
                && currency.equals(policy.reportingThreshold().currency())
                && (cap == null || currency.equals(cap.currency()));
    }
}
