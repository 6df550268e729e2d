package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.recruiting.OpportunityOutcome;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.WorkLocation;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about opportunities. */
@RestController
class OpportunityController {

    /**
     * Describes the opportunity.
     *
     * @param title the title in one line, without names of people
     * @param skills the required skills; empty when none are required
     * @param mode where the work is done
     * @param hours the total duration in hours
     * @param until the last day to accept the work
     */
    record OfferOpportunityBody(
            @NotBlank @SingleLine(max = 200) String title,
            @NotNull @Size(max = 20) List<@NotNull Skill> skills,
            @NotNull WorkLocation mode,
            @Min(1) @Max(1000) int hours,
            @NotNull LocalDate until) {}

    /**
     * Names the advisor who accepts the opportunity.
     *
     * @param advisor the advisor, who has a seat on the council
     */
    record MatchOpportunityBody(@NotNull AdvisorId advisor) {}

    /**
     * Says how the opportunity ended.
     *
     * @param end the outcome: done, expired, or withdrawn
     */
    record CloseOpportunityBody(@NotNull OpportunityOutcome end) {}

    private final CommandDispatcher commands;

    OpportunityController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Offer an opportunity", tags = "recruiting")
    @PostMapping("/api/councils/{council}/opportunities")
    CommandResult listOpportunity(
            @PathVariable CouncilId council, @Valid @RequestBody OfferOpportunityBody body, CommandContext caller) {
        OpportunityId opportunity = new OpportunityId(caller.deriveId("opportunity"));
        return commands.send(
                caller.forCouncil(council),
                opportunity,
                new OfferOpportunity(
                        council, opportunity, body.title(), body.skills(), body.mode(), body.hours(), body.until()));
    }

    @Operation(summary = "Match an opportunity with an advisor", tags = "recruiting")
    @PostMapping("/api/councils/{council}/opportunities/{opportunity}/matches")
    CommandResult matchOpportunity(
            @PathVariable CouncilId council,
            @PathVariable OpportunityId opportunity,
            @Valid @RequestBody MatchOpportunityBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), opportunity, new MatchOpportunity(council, opportunity, body.advisor()));
    }

    @Operation(summary = "Close an opportunity", tags = "recruiting")
    @PostMapping("/api/councils/{council}/opportunities/{opportunity}/closing")
    CommandResult closeOpportunity(
            @PathVariable CouncilId council,
            @PathVariable OpportunityId opportunity,
            @Valid @RequestBody CloseOpportunityBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), opportunity, new CloseOpportunity(council, opportunity, body.end()));
    }
}
