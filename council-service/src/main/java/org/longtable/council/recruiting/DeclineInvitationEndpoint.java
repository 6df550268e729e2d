package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
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
class DeclineInvitationEndpoint {

    /**
     * This request body gives the prospect's reason.
     *
     * @param reason in their words; optional
     */
    record DeclineSeatInvitationBody(
            @Nullable @MultiLine(max = 2000) String reason) {}

    private final CommandDispatcher commands;

    DeclineInvitationEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note that a prospect does not wish to take a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/decline")
    CommandResult decline(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody DeclineSeatInvitationBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), advisor, new DeclineSeatInvitation(council, advisor, body.reason()));
    }
}
