package org.longtable.council.recruiting.nominateprospect;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.OfAnyCouncil;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.Source;
import org.longtable.council.access.Newcomer;
import org.longtable.council.access.Newcomers;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.Tenancy;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NominateProspectEndpoint {

    /**
     * Whom to consider: a person who is known, or a newcomer, who is added first.
     *
     * @param person somebody whom the organization knows; left out for a newcomer
     * @param newcomer somebody new, or met again by the email address; left out for a person who is known
     * @param relationship through what they come to the council
     * @param source how they came to be considered; not recorded when left out
     */
    record NominateProspectBody(
            @OfAnyCouncil @Nullable PersonId person,
            @Nullable @Valid Newcomer newcomer,
            @NotNull Relationship relationship,
            @Nullable Source source) {}

    private final Commands commands;
    private final Newcomers newcomers;
    private final Tenancy tenancy;

    NominateProspectEndpoint(Commands commands, Newcomers newcomers, Tenancy tenancy) {
        this.commands = commands;
        this.newcomers = newcomers;
        this.tenancy = tenancy;
    }

    @Operation(summary = "Consider somebody for a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/prospects")
    Done nominate(@PathVariable CouncilId council, @Valid @RequestBody NominateProspectBody body, Caller anywhere) {
        Caller caller = anywhere.in(council);
        AdvisorId advisor = new AdvisorId(caller.newId("advisor"));
        PersonId person = person(body, caller, tenancy.of(council));
        Source source = Objects.requireNonNullElse(body.source(), Source.NOT_RECORDED);
        return commands.send(
                caller, advisor, new NominateProspect(council, advisor, person, body.relationship(), source));
    }

    private PersonId person(NominateProspectBody body, Caller caller, OrganizationId organization) {
        Newcomer newcomer = body.newcomer();
        if (body.person() != null && newcomer == null) {
            return body.person();
        }
        if (body.person() != null || newcomer == null) {
            throw new NobodyToNominate();
        }
        PersonId person = newcomers.idOf(organization, newcomer, caller);
        newcomers.meet(organization, newcomer, caller, person);
        return person;
    }
}
