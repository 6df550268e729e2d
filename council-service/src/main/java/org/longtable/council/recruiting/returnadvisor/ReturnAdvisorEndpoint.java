package org.longtable.council.recruiting.returnadvisor;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReturnAdvisorEndpoint {

    /**
     * When the new term begins and ends.
     *
     * @param returnedOn first day; today when left out
     * @param termEndsOn last day; the council's usual length when left out
     */
    record ReturnAdvisorBody(
            @Nullable LocalDate returnedOn, @Nullable LocalDate termEndsOn) {}

    private final Commands commands;

    ReturnAdvisorEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Fill a seat with somebody who had one before", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/return")
    Done comeBack(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody ReturnAdvisorBody body,
            Caller caller) {
        return commands.send(
                caller.in(council), advisor, new ReturnAdvisor(council, advisor, body.returnedOn(), body.termEndsOn()));
    }
}
