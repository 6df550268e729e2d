package org.longtable.council.compensation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PayAccountId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeferClaimEndpoint {

    /**
     * This request body gives the first day on which the claim may be paid.
     *
     * @param until the first day on which it may be paid
     */
    record DeferClaimBody(@NotNull LocalDate until) {}

    private final CommandDispatcher commands;

    DeferClaimEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Pay a claim later, at its advisor's wish", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/deferral")
    CommandResult defer(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            @Valid @RequestBody DeferClaimBody body,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), claim, new DeferClaim(account, claim, body.until()));
    }
}
