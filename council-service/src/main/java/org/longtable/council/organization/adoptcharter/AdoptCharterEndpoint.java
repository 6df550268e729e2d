package org.longtable.council.organization.adoptcharter;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
class AdoptCharterEndpoint {

    /**
     * The charter.
     *
     * @param text in full, plain text
     * @param adoptedOn the day in the council's zone; today when left out
     */
    record AdoptCharterBody(
            @NotBlank @MultiLine(max = 50_000) String text,
            @Nullable LocalDate adoptedOn) {}

    private final Commands commands;

    AdoptCharterEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Adopt a council's first charter", tags = "organization")
    @PostMapping("/api/councils/{council}/charter")
    Done adopt(@PathVariable CouncilId council, @Valid @RequestBody AdoptCharterBody body, Caller caller) {
        return commands.send(caller.in(council), council, new AdoptCharter(council, body.text(), body.adoptedOn()));
    }
}
