package org.longtable.council.compensation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.PersonId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmitClaimEndpoint {

    /**
     * This request body holds the category, the quantity, and the date of the claim.
     *
     * @param person who is to be paid; by default the acting person
     * @param meeting for which meeting; none when for other work
     * @param on the day of the work
     * @param category what for
     * @param quantityMilli thousandths of an hour, of a mile or of a meeting
     * @param receipt reference to a receipt; optional
     */
    record SubmitClaimBody(
            @Nullable PersonId person,
            @Nullable MeetingId meeting,
            @NotNull LocalDate on,
            @NotNull PayCategory category,
            @Positive long quantityMilli,
            @Nullable @SingleLine(max = 200) String receipt) {}

    private final CommandDispatcher commands;

    SubmitClaimEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Claim pay or expenses", tags = "compensation")
    @PostMapping("/api/councils/{council}/claims")
    CommandResult submit(
            @PathVariable CouncilId council, @Valid @RequestBody SubmitClaimBody body, CommandContext caller) {
        ClaimId claim = new ClaimId(caller.deriveId("claim"));
        PersonId person = body.person() == null ? caller.person() : body.person();
        return commands.send(
                caller.forCouncil(council),
                claim,
                new SubmitClaim(
                        claim,
                        person,
                        body.meeting(),
                        body.on(),
                        body.category(),
                        body.quantityMilli(),
                        null,
                        body.receipt()));
    }
}
