package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MatchOpportunityEndpoint {

    /**
     * This request body names the advisor who takes on the opportunity.
     *
     * @param advisor who has a seat on the council
     */
    record MatchOpportunityBody(@NotNull AdvisorId advisor) {}

    private final CommandDispatcher commands;

    MatchOpportunityEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Match a piece of work with an advisor", tags = "recruiting")
    @PostMapping("/api/councils/{council}/opportunities/{opportunity}/matches")
    CommandResult match(
            @PathVariable CouncilId council,
            @PathVariable OpportunityId opportunity,
            @Valid @RequestBody MatchOpportunityBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), opportunity, new MatchOpportunity(council, opportunity, body.advisor()));
    }
}
