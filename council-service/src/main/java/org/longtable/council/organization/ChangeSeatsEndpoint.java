package org.longtable.council.organization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChangeSeatsEndpoint {

    /**
     * This request body gives the new number of seats of each kind.
     *
     * @param familySeats for family and patient members
     * @param staffSeats for staff partners
     */
    record ChangeSeatCountsBody(
            @Min(0) @Max(500) int familySeats,
            @Min(0) @Max(500) int staffSeats) {}

    private final CommandDispatcher commands;

    ChangeSeatsEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Change how many seats a council wants", tags = "organization")
    @PostMapping("/api/councils/{council}/seats")
    CommandResult change(
            @PathVariable CouncilId council, @Valid @RequestBody ChangeSeatCountsBody body, CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                council,
                new ChangeSeatCounts(council, body.familySeats(), body.staffSeats()));
    }
}
