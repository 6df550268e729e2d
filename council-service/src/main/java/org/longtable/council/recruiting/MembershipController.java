package org.longtable.council.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.OfAnyCouncil;
import org.longtable.admission.RequestDeniedException;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.council.access.NewPerson;
import org.longtable.council.access.PersonRegistration;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.OrganizationLookup;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the commands about a membership, from the nomination to the end of the seat. */
@RestController
class MembershipController {

    /** Rejects a nomination that does not name exactly one of a known person and a new person. */
    static final Violation EXACTLY_ONE_NOMINEE_REQUIRED = Violation.invalid("nobody-to-nominate");

    /**
     * Names a known person or describes a new person to nominate.
     *
     * @param person a person whom the organization knows; omitted for a newcomer
     * @param newcomer a new person, or an existing person who is found by the email address; omitted for a known person
     * @param relationship the person's relationship, such as parent or staff
     * @param source the source of the nomination; not recorded when omitted
     */
    record NominateProspectBody(
            @OfAnyCouncil @Nullable PersonId person,
            @Nullable @Valid NewPerson newcomer,
            @NotNull Relationship relationship,
            @Nullable ProspectSource source) {}

    /**
     * Gives the contact channel and a note.
     *
     * @param channel the channel of the contact
     * @param note an optional note about the conversation
     */
    record RecordProspectContactBody(
            @NotNull ContactChannel channel,
            @Nullable @MultiLine(max = 2000) String note) {}

    /**
     * Gives the prospect's reason.
     *
     * @param reason the reason in the person's own words; optional
     */
    record DeclineSeatInvitationBody(
            @Nullable @MultiLine(max = 2000) String reason) {}

    /**
     * Gives the first and last day of the term.
     *
     * @param joinedOn the first day of the term; today when omitted
     * @param termEndsOn the last day of the term; by default calculated from the council's usual term length
     */
    record SeatAdvisorBody(
            @Nullable LocalDate joinedOn, @Nullable LocalDate termEndsOn) {}

    /**
     * Gives the last day on which the member took part.
     *
     * @param lastSeenOn the last day on which the member took part; today when omitted
     */
    record MarkAdvisorLapsedBody(@Nullable LocalDate lastSeenOn) {}

    /**
     * Gives the first and last day of the new term.
     *
     * @param returnedOn the first day; today when omitted
     * @param termEndsOn the last day; by default calculated from the council's usual term length
     */
    record ReinstateAdvisorBody(
            @Nullable LocalDate returnedOn, @Nullable LocalDate termEndsOn) {}

    /**
     * Says when and why the member leaves.
     *
     * @param leftOn the last day as a member; today when omitted
     * @param termCompleted whether the member completed the term; by default decided from the last day of the term
     * @param reason the reason in the person's own words; optional
     */
    record StepDownBody(
            @Nullable LocalDate leftOn,
            @Nullable Boolean termCompleted,
            @Nullable @MultiLine(max = 2000) String reason) {}

    private final CommandDispatcher commands;
    private final PersonRegistration newcomers;
    private final OrganizationLookup tenancy;
    private final AggregateStore streams;
    private final RoleScopeResolver reaches;

    MembershipController(
            CommandDispatcher commands,
            PersonRegistration newcomers,
            OrganizationLookup tenancy,
            AggregateStore streams,
            RoleScopeResolver reaches) {
        this.commands = commands;
        this.newcomers = newcomers;
        this.tenancy = tenancy;
        this.streams = streams;
        this.reaches = reaches;
    }

    @Operation(summary = "Nominate a prospect for a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/prospects")
    CommandResult nominateProspect(
            @PathVariable CouncilId council, @Valid @RequestBody NominateProspectBody body, CommandContext anywhere) {
        CommandContext caller = anywhere.forCouncil(council);
        AdvisorId advisor = new AdvisorId(caller.deriveId("advisor"));
        PersonId person = person(body, caller, tenancy.organizationOf(council));
        ProspectSource source = Objects.requireNonNullElse(body.source(), ProspectSource.NOT_RECORDED);
        return commands.send(
                caller, advisor, new NominateProspect(council, advisor, person, body.relationship(), source));
    }

    @Operation(summary = "Record a contact with a prospect", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/contacts")
    CommandResult recordContact(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody RecordProspectContactBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new RecordProspectContact(council, advisor, body.channel(), body.note()));
    }

    @Operation(summary = "Invite a prospect to take a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/invitation")
    CommandResult inviteProspect(
            @PathVariable CouncilId council, @PathVariable AdvisorId advisor, CommandContext caller) {
        return commands.send(caller.forCouncil(council), advisor, new InviteProspect(council, advisor));
    }

    @Operation(summary = "Record that a prospect declined a seat", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/decline")
    CommandResult declineInvitation(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody DeclineSeatInvitationBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), advisor, new DeclineSeatInvitation(council, advisor, body.reason()));
    }

    @Operation(summary = "Seat a prospect as an advisor", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/seat")
    CommandResult seatAdvisor(
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

    @Operation(summary = "Mark an inactive member as lapsed", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/lapse")
    CommandResult lapseAdvisor(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody MarkAdvisorLapsedBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council), advisor, new MarkAdvisorLapsed(council, advisor, body.lastSeenOn()));
    }

    @Operation(summary = "Reinstate a former member", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/return")
    CommandResult returnAdvisor(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody ReinstateAdvisorBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new ReinstateAdvisor(council, advisor, body.returnedOn(), body.termEndsOn()));
    }

    @Operation(summary = "Record that a member steps down", tags = "recruiting")
    @PostMapping("/api/councils/{council}/advisors/{advisor}/leaving")
    CommandResult stepDown(
            @PathVariable CouncilId council,
            @PathVariable AdvisorId advisor,
            @Valid @RequestBody StepDownBody body,
            CommandContext caller) {
        return commands.send(
                caller.forCouncil(council),
                advisor,
                new StepDown(council, advisor, body.leftOn(), body.termCompleted(), body.reason()));
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
