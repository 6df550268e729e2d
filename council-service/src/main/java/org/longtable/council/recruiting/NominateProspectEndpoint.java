package org.longtable.council.recruiting;

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
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.council.access.NewPerson;
import org.longtable.council.access.PersonRegistration;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.OrganizationLookup;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NominateProspectEndpoint {
    /** Rejects a nomination that names neither or both of a known person and a new person. */
    static final Violation EXACTLY_ONE_NOMINEE_REQUIRED = Violation.invalid("nobody-to-nominate");

    /**
     * This request body names a known person or describes a new person to nominate.
     *
     * @param person somebody whom the organization knows; left out for a newcomer
     * @param newcomer somebody new, or met again by the email address; left out for a person who is known
     * @param relationship through what they come to the council
     * @param source how they came to be considered; not recorded when left out
     */
    record NominateProspectBody(
            @OfAnyCouncil @Nullable PersonId person,
            @Nullable @Valid NewPerson newcomer,
            @NotNull Relationship relationship,
            @Nullable ProspectSource source) {}

    private final CommandDispatcher commands;
    private final PersonRegistration newcomers;
    private final OrganizationLookup tenancy;

    NominateProspectEndpoint(CommandDispatcher commands, PersonRegistration newcomers, OrganizationLookup tenancy) {
        this.commands = commands;
        this.newcomers = newcomers;
        this.tenancy = tenancy;
    }

    @Operation(summary = "Consider somebody for a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/prospects")
    CommandResult nominate(
            @PathVariable CouncilId council, @Valid @RequestBody NominateProspectBody body, CommandContext anywhere) {
        CommandContext caller = anywhere.forCouncil(council);
        AdvisorId advisor = new AdvisorId(caller.deriveId("advisor"));
        PersonId person = person(body, caller, tenancy.organizationOf(council));
        ProspectSource source = Objects.requireNonNullElse(body.source(), ProspectSource.NOT_RECORDED);
        return commands.send(
                caller, advisor, new NominateProspect(council, advisor, person, body.relationship(), source));
    }

    private PersonId person(NominateProspectBody body, CommandContext caller, OrganizationId organization) {
        NewPerson newcomer = body.newcomer();
        if (body.person() != null && newcomer == null) {
            return body.person();
        }
        if (body.person() != null || newcomer == null) {
            throw EXACTLY_ONE_NOMINEE_REQUIRED.exception();
        }
        PersonId person = newcomers.resolveId(organization, newcomer, caller);
        newcomers.addIfUnknown(organization, newcomer, caller, person);
        return person;
    }
}
