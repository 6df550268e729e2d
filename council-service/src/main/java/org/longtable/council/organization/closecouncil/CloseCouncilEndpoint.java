package org.longtable.council.organization.closecouncil;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CloseCouncilEndpoint {

    /**
     * Why the council ends its work.
     *
     * @param why in a sentence that names nobody
     */
    record CloseCouncilBody(@NotBlank @MultiLine(max = 500) String why) {}

    private final Commands commands;

    CloseCouncilEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "End a council's work", tags = "organization")
    @PostMapping("/api/councils/{council}/closing")
    Done close(@PathVariable CouncilId council, @Valid @RequestBody CloseCouncilBody body, Caller caller) {
        return commands.send(caller.in(council), council, new CloseCouncil(council, body.why()));
    }
}
