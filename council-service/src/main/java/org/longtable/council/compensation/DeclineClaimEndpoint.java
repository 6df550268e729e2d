package org.longtable.council.compensation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PayAccountId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeclineClaimEndpoint {

    /**
     * This request body gives the reason for declining the claim.
     *
     * @param reason in words for the advisor
     */
    record DeclineClaimBody(@NotBlank @MultiLine(max = 1000) String reason) {}

    private final CommandDispatcher commands;

    DeclineClaimEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Decline a claim, or waive an own one", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/decline")
    CommandResult decline(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            @Valid @RequestBody DeclineClaimBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                claim,
                new DeclineClaim(account, claim, body.reason().strip()));
    }
}
