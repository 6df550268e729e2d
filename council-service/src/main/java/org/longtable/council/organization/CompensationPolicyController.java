package org.longtable.council.organization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Rate;
import org.longtable.contract.input.DateBounds;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the pay rates of a year. */
@RestController
class CompensationPolicyController {

    /**
     * Holds a year's compensation rates in thousandths of the currency unit.
     *
     * @param currency the ISO 4217 code of the currency; US dollars when omitted
     * @param timeMilliPerHour the rate for an hour of work
     * @param mileageMilliPerMile the rate for a mile driven
     * @param childCareMilliPerHour the rate for an hour of child care
     * @param participationMilliPerMeeting the rate for participation in a meeting
     * @param timeDayCapMinor the daily cap on pay for time, in minor units; no cap when omitted
     * @param reportingThresholdMinor the reporting threshold in minor units; the legal threshold when omitted
     * @param warnPercent the percentage of the threshold at which to warn; 80 when omitted
     */
    record SetCompensationPolicyBody(
            @Nullable @SingleLine(min = 3, max = 3, message = "{org.longtable.currency}")
            String currency,

            @Min(0) @Max(1_000_000) long timeMilliPerHour,
            @Min(0) @Max(1_000_000) long mileageMilliPerMile,
            @Min(0) @Max(1_000_000) long childCareMilliPerHour,
            @Min(0) @Max(10_000_000) long participationMilliPerMeeting,
            @Nullable @Min(1) @Max(Money.MOST_MINOR) Long timeDayCapMinor,
            @Nullable @Min(1) @Max(Money.MOST_MINOR) Long reportingThresholdMinor,
            @Nullable @Min(1) @Max(100) Integer warnPercent) {

        SetCompensationPolicy command(OrganizationId organization, int year) {
            String code = Objects.requireNonNullElse(currency, "USD");
            return new SetCompensationPolicy(
                    organization,
                    year,
                    new Rate(timeMilliPerHour, code),
                    new Rate(mileageMilliPerMile, code),
                    new Rate(childCareMilliPerHour, code),
                    new Rate(participationMilliPerMeeting, code),
                    timeDayCapMinor == null ? null : new Money(timeDayCapMinor, code),
                    reportingThresholdMinor == null ? null : new Money(reportingThresholdMinor, code),
                    Objects.requireNonNullElse(warnPercent, 80));
        }
    }

    private final CommandDispatcher commands;

    CompensationPolicyController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Set an organization's compensation policy for a year", tags = "organization")
    @PostMapping("/api/organizations/{organization}/policies/{year}")
    CommandResult setPolicy(
            @PathVariable OrganizationId organization,
            @PathVariable @Min(DateBounds.FIRST_YEAR) @Max(DateBounds.LAST_YEAR) int year,
            @Valid @RequestBody SetCompensationPolicyBody body,
            CommandContext caller) {
        return commands.send(organization, caller, organization, body.command(organization, year));
    }
}
