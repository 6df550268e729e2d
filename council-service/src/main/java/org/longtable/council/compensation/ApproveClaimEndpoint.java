package org.longtable.council.compensation;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PayAccountId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApproveClaimEndpoint {

    private final CommandDispatcher commands;

    ApproveClaimEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Approve a claim", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/approval")
    CommandResult approve(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            CommandContext caller) {
        return commands.send(caller.forCouncil(council), claim, new ApproveClaim(account, claim));
    }
}
