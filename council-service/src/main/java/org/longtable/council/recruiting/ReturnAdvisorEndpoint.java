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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReturnAdvisorEndpoint {

    /**
     * This request body gives the first and last day of the new term.
     *
     * @param returnedOn first day; today when left out
     * @param termEndsOn last day; the council's usual length when left out
     */
    record ReinstateAdvisorBody(
            @Nullable LocalDate returnedOn, @Nullable LocalDate termEndsOn) {}

    private final CommandDispatcher commands;

    ReturnAdvisorEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Fill a seat with somebody who had one before", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/return")
    CommandResult comeBack(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody ReinstateAdvisorBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new ReinstateAdvisor(council, advisor, body.returnedOn(), body.termEndsOn()));
    }
}
