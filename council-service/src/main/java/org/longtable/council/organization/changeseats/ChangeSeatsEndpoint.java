package org.longtable.council.organization.changeseats;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChangeSeatsEndpoint {

    /**
     * The seats wanted.
     *
     * @param familySeats for family and patient members
     * @param staffSeats for staff partners
     */
    record ChangeSeatsBody(
            @Min(0) @Max(500) int familySeats,
            @Min(0) @Max(500) int staffSeats) {}

    private final Commands commands;

    ChangeSeatsEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Change how many seats a council wants", tags = "organization")
    @PostMapping("/api/councils/{council}/seats")
    Done change(@PathVariable CouncilId council, @Valid @RequestBody ChangeSeatsBody body, Caller caller) {
        return commands.send(
                caller.in(council), council, new ChangeSeats(council, body.familySeats(), body.staffSeats()));
    }
}
