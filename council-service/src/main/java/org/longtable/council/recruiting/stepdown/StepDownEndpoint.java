package org.longtable.council.recruiting.stepdown;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
class StepDownEndpoint {

    /**
     * When and why the member leaves.
     *
     * @param leftOn last day as a member; today when left out
     * @param termCompleted whether the term had been served; told from its last day when left out
     * @param reason in their words; optional
     */
    record StepDownBody(
            @Nullable LocalDate leftOn,
            @Nullable Boolean termCompleted,
            @Nullable @MultiLine(max = 2000) String reason) {}

    private final Commands commands;

    StepDownEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Note that a member leaves the council", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/leaving")
    Done leave(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody StepDownBody body,
            Caller caller) {
        return commands.send(
                caller.in(council),
                advisor,
                new StepDown(council, advisor, body.leftOn(), body.termCompleted(), body.reason()));
    }
}
