package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.recruiting.OpportunityOutcome;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CloseOpportunityEndpoint {

    /**
     * This request body says how the opportunity ended.
     *
     * @param end done, expired or withdrawn
     */
    record CloseOpportunityBody(@NotNull OpportunityOutcome end) {}

    private final CommandDispatcher commands;

    CloseOpportunityEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Take a piece of work off the list", tags = "recruiting")
    @PostMapping("/api/councils/{council}/opportunities/{opportunity}/closing")
    CommandResult close(
            @PathVariable CouncilId council,
            @PathVariable OpportunityId opportunity,
            @Valid @RequestBody CloseOpportunityBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), opportunity, new CloseOpportunity(council, opportunity, body.end()));
    }
}
