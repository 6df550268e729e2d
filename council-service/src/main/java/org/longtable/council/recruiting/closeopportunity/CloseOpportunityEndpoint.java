package org.longtable.council.recruiting.closeopportunity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.recruiting.OpportunityEnd;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CloseOpportunityEndpoint {

    /**
     * How it ended.
     *
     * @param end done, expired or withdrawn
     */
    record CloseOpportunityBody(@NotNull OpportunityEnd end) {}

    private final Commands commands;

    CloseOpportunityEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Take a piece of work off the list", tags = "recruiting")
    @PostMapping("/api/councils/{council}/opportunities/{opportunity}/closing")
    Done close(
            @PathVariable CouncilId council,
            @PathVariable OpportunityId opportunity,
            @Valid @RequestBody CloseOpportunityBody body,
            Caller caller) {
        return commands.send(caller.in(council), opportunity, new CloseOpportunity(council, opportunity, body.end()));
    }
}
