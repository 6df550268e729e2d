package org.longtable.council.organization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenCouncilEndpoint {

    /**
     * This request body describes the council to open.
     *
     * @param name as its members call it
     * @param languages BCP 47 tags of the languages it works in, the main one first
     * @param zone IANA time zone of its meetings
     * @param familySeats seats wanted for family and patient members
     * @param staffSeats seats wanted for staff partners
     * @param termMonths length of a term in months
     */
    record OpenCouncilBody(
            @NotBlank @SingleLine(max = 200) String name,
            @NotEmpty @Size(max = 10) List<@NotBlank String> languages,
            @NotBlank String zone,
            @Min(0) @Max(500) int familySeats,
            @Min(0) @Max(500) int staffSeats,
            @Min(1) @Max(120) int termMonths) {}

    private final CommandDispatcher commands;

    OpenCouncilEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Open a council", tags = "organization")
    @PostMapping("/api/organizations/{organization}/councils")
    CommandResult open(
            @PathVariable OrganizationId organization,
            @Valid @RequestBody OpenCouncilBody body,
            CommandContext caller) {
        CouncilId council = new CouncilId(caller.deriveId("council"));
        OpenCouncil command = new OpenCouncil(
                council,
                organization,
                body.name(),
                body.languages(),
                body.zone(),
                body.familySeats(),
                body.staffSeats(),
                body.termMonths());
        return commands.send(organization, caller.forCouncil(council), council, command);
    }
}
