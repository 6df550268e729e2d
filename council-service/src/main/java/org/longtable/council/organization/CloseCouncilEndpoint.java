package org.longtable.council.organization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CloseCouncilEndpoint {

    /**
     * This request body gives the reason for closing the council.
     *
     * @param why in a sentence that names nobody
     */
    record CloseCouncilBody(@NotBlank @MultiLine(max = 500) String why) {}

    private final CommandDispatcher commands;

    CloseCouncilEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "End a council's work", tags = "organization")
    @PostMapping("/api/councils/{council}/closing")
    CommandResult close(
            @PathVariable CouncilId council, @Valid @RequestBody CloseCouncilBody body, CommandContext caller) {
        return commands.send(caller.forCouncil(council), council, new CloseCouncil(council, body.why()));
    }
}
