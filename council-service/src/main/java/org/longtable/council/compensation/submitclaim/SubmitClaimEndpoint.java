package org.longtable.council.compensation.submitclaim;

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
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmitClaimEndpoint {

    /**
     * What is claimed.
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

    private final Commands commands;

    SubmitClaimEndpoint(Commands commands) {
        this.commands = commands;
    }

    @Operation(summary = "Claim pay or expenses", tags = "compensation")
    @PostMapping("/api/councils/{council}/claims")
    Done submit(@PathVariable CouncilId council, @Valid @RequestBody SubmitClaimBody body, Caller caller) {
        ClaimId claim = new ClaimId(caller.newId("claim"));
        PersonId person = body.person() == null ? caller.person() : body.person();
        return commands.send(
                caller.in(council),
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
