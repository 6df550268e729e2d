package org.longtable.council.organization;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.longtable.admission.OfAnyCouncil;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about councils. */
@RestController
class CouncilController {

    /**
     * Describes the council to open.
     *
     * @param name the name of the council
     * @param languages the BCP 47 tags of the council's working languages, the main one first
     * @param zone the IANA time zone of the council's meetings
     * @param familySeats the number of seats for family and patient members
     * @param staffSeats the number of seats for staff partners
     * @param termMonths the length of a term in months
     */
    record OpenCouncilBody(
            @NotBlank @SingleLine(max = 200) String name,
            @NotEmpty @Size(max = 10) List<@NotBlank String> languages,
            @NotBlank String zone,
            @Min(0) @Max(500) int familySeats,
            @Min(0) @Max(500) int staffSeats,
            @Min(1) @Max(120) int termMonths) {}

    /**
     * Gives the new number of seats of each kind.
     *
     * @param familySeats the number of seats for family and patient members
     * @param staffSeats the number of seats for staff partners
     */
    record ChangeSeatCountsBody(
            @Min(0) @Max(500) int familySeats,
            @Min(0) @Max(500) int staffSeats) {}

    /**
     * Names the person who becomes the champion.
     *
     * @param person a person whom the organization knows
     */
    record NameChampionBody(@NotNull @OfAnyCouncil PersonId person) {}

    /**
     * Gives the reason for closing the council.
     *
     * @param why the reason in one sentence, without names of people
     */
    record CloseCouncilBody(@NotBlank @MultiLine(max = 500) String why) {}

    private final CommandDispatcher commands;

    CouncilController(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Open a council", tags = "organization")
    @PostMapping("/api/organizations/{organization}/councils")
    CommandResult openCouncil(
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

    @Operation(summary = "Change a council's number of seats", tags = "organization")
    @PostMapping("/api/councils/{council}/seats")
    CommandResult changeSeats(
            @PathVariable CouncilId council, @Valid @RequestBody ChangeSeatCountsBody body, CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                council,
                new ChangeSeatCounts(council, body.familySeats(), body.staffSeats()));
    }

    @Operation(summary = "Name a council's champion", tags = "organization")
    @PostMapping("/api/councils/{council}/champion")
    CommandResult nameChampion(
            @PathVariable CouncilId council, @Valid @RequestBody NameChampionBody body, CommandContext caller) {
        return commands.send(caller.forCouncil(council), council, new NameChampion(council, body.person()));
    }

    @Operation(summary = "Close a council", tags = "organization")
    @PostMapping("/api/councils/{council}/closing")
    CommandResult closeCouncil(
            @PathVariable CouncilId council, @Valid @RequestBody CloseCouncilBody body, CommandContext caller) {
        return commands.send(caller.forCouncil(council), council, new CloseCouncil(council, body.why()));
    }
}
