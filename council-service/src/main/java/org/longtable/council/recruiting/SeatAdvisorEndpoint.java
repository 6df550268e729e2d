package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SeatAdvisorEndpoint {

    /**
     * This request body gives the first and last day of the term.
     *
     * @param joinedOn first day of the term; today when left out
     * @param termEndsOn last day of the term; the council's usual length when left out
     */
    record SeatAdvisorBody(
            @Nullable LocalDate joinedOn, @Nullable LocalDate termEndsOn) {}

    private final CommandDispatcher commands;
    private final AggregateStore streams;
    private final RoleScopeResolver reaches;

    SeatAdvisorEndpoint(CommandDispatcher commands, AggregateStore streams, RoleScopeResolver reaches) {
        this.commands = commands;
        this.streams = streams;
        this.reaches = reaches;
    }

    @Operation(summary = "Fill a seat with a prospect", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/seat")
    CommandResult seat(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody SeatAdvisorBody body,
            CommandContext caller,
            @Parameter(hidden = true) CurrentUser user,
            Locale locale) {
        PersonId person =
                Roster.read(streams, council).requireMembership(advisor).person();
        if (!reaches.of(user).seats(person)) {
            throw new RequestDeniedException(Reason.PERSON_OF_OTHER_COUNCILS, locale);
        }
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new SeatAdvisor(council, advisor, body.joinedOn(), body.termEndsOn()));
    }
}
