package org.longtable.council.compensation.approveclaim;

import io.swagger.v3.oas.annotations.Operation;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PayAccountId;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApproveClaimEndpoint {

    private final Commands commands;

    ApproveClaimEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Approve a claim", tags = "compensation")
    @PostMapping("/api/councils/{council}/pay/{account}/claims/{claim}/approval")
    Done approve(
            @PathVariable CouncilId council,
            @PathVariable PayAccountId account,
            @PathVariable ClaimId claim,
            Caller caller) {
        return commands.send(caller.in(council), claim, new ApproveClaim(account, claim));
    }
}
