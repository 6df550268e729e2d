package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
class StepDownEndpoint {

    /**
     * This request body says when and why the member leaves.
     *
     * @param leftOn last day as a member; today when left out
     * @param termCompleted whether the term had been served; told from its last day when left out
     * @param reason in their words; optional
     */
    record StepDownBody(
            @Nullable LocalDate leftOn,
            @Nullable Boolean termCompleted,
            @Nullable @MultiLine(max = 2000) String reason) {}

    private final CommandDispatcher commands;

    StepDownEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note that a member leaves the council", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/leaving")
    CommandResult leave(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody StepDownBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new StepDown(council, advisor, body.leftOn(), body.termCompleted(), body.reason()));
    }
}
