package org.longtable.council.recruiting.seatadvisor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Claimant;
import org.longtable.admission.NotAdmitted;
import org.longtable.admission.NotAdmitted.Why;
import org.longtable.admission.RoleReaches;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.council.deciding.Streams;
import org.longtable.council.recruiting.Roster;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SeatAdvisorEndpoint {

    /**
     * When the term begins and ends.
     *
     * @param joinedOn first day of the term; today when left out
     * @param termEndsOn last day of the term; the council's usual length when left out
     */
    record SeatAdvisorBody(
            @Nullable LocalDate joinedOn, @Nullable LocalDate termEndsOn) {}

    private final Commands commands;
    private final Streams streams;
    private final RoleReaches reaches;

    SeatAdvisorEndpoint(Commands commands, Streams streams, RoleReaches reaches) {
        this.commands = commands;
        this.streams = streams;
        this.reaches = reaches;
    }

    @Operation(summary = "Fill a seat with a prospect", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/seat")
    Done seat(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody SeatAdvisorBody body,
            Caller caller,
            @Parameter(hidden = true) Claimant user,
            Locale locale) {
        PersonId person = Roster.read(streams, council).orRefuse(advisor).person();
        if (!reaches.of(user).seats(person)) {
            throw new NotAdmitted(Why.PERSON_OF_OTHER_COUNCILS, locale);
        }
        return commands.send(
                caller.in(council), advisor, new SeatAdvisor(council, advisor, body.joinedOn(), body.termEndsOn()));
    }
}
