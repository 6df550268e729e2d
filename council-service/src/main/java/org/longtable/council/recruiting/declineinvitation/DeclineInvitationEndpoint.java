package org.longtable.council.recruiting.declineinvitation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
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
class DeclineInvitationEndpoint {

    /**
     * Why not.
     *
     * @param reason in their words; optional
     */
    record DeclineInvitationBody(
            @Nullable @MultiLine(max = 2000) String reason) {}

    private final Commands commands;

    DeclineInvitationEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note that a prospect does not wish to take a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/decline")
    Done decline(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody DeclineInvitationBody body,
            Caller caller) {
        return commands.send(caller.in(council), advisor, new DeclineInvitation(council, advisor, body.reason()));
    }
}
