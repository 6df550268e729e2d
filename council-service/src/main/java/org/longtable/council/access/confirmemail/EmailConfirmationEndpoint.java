package org.longtable.council.access.confirmemail;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.ContactPointIndex;
import org.longtable.council.access.Person;
import org.longtable.council.access.signin.SignInRateLimiter;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EmailConfirmationEndpoint {

    /** Holds a link from a message. */
    record ConfirmationLinkBody(@NotBlank @Size(max = 100) String link) {}

    /**
     * Describes what a link confirms.
     *
     * @param email the address to which the link was sent
     * @param confirmed whether the address is already current
     */
    record ConfirmationLink(String email, boolean confirmed) {}

    /**
     * Confirms that the address is current.
     *
     * @param signsIn whether sign-in links are sent to this address; false when the address signs in another person
     */
    record ConfirmedEmail(String email, boolean signsIn) {}

    /**
     * Describes the state of a person's email address.
     *
     * @param pending the new address that its owner has not confirmed yet; null when there is none
     * @param signsIn whether sign-in links are sent to the current address; false when there is none or it signs in another person
     */
    record EmailState(@Nullable String pending, boolean signsIn) {}

    private final EmailConfirmationStore confirmations;
    private final ContactChangeNotifier oldAddress;
    private final SignInRateLimiter attempts;
    private final ContactPointIndex addresses;
    private final AggregateStore streams;
    private final CommandDispatcher commands;

    EmailConfirmationEndpoint(
            EmailConfirmationStore confirmations,
            ContactChangeNotifier oldAddress,
            SignInRateLimiter attempts,
            ContactPointIndex addresses,
            AggregateStore streams,
            CommandDispatcher commands) {
        this.confirmations = confirmations;
        this.oldAddress = oldAddress;
        this.attempts = attempts;
        this.addresses = addresses;
        this.streams = streams;
        this.commands = commands;
    }

    @Operation(
            summary = "Inspect an email confirmation link",
            description = "Returns the address that the link confirms and whether it is already confirmed. The link"
                    + " stays valid.",
            tags = "access")
    @PostMapping("/api/email-confirmations/opened")
    ResponseEntity<ConfirmationLink> opened(@Valid @RequestBody ConfirmationLinkBody body, HttpServletRequest request) {
        attempts.checkSignIn(request.getRemoteAddr());
        EmailConfirmationStore.Waiting waiting =
                confirmations.look(body.link()).orElseThrow(ConfirmEmail.EMAIL_CONFIRMATION_EXPIRED::exception);
        boolean confirmed = oldAddress
                .currentEmail(waiting.person())
                .equals(Optional.ofNullable(waiting.email().text()));
        return NoStoreResponse.ok().body(new ConfirmationLink(text(waiting.email()), confirmed));
    }

    @Operation(
            summary = "Confirm a new email address",
            description = "Takes the link that was sent to the new address. Ends the person's sessions, does not sign"
                    + " anyone in, and notifies the previous address.",
            tags = "access")
    @PostMapping("/api/email-confirmations")
    ResponseEntity<ConfirmedEmail> confirm(
            @Valid @RequestBody ConfirmationLinkBody body, HttpServletRequest request, CommandContext anybody) {
        attempts.checkSignIn(request.getRemoteAddr());
        EmailConfirmationStore.Waiting waiting =
                confirmations.look(body.link()).orElseThrow(ConfirmEmail.EMAIL_CONFIRMATION_EXPIRED::exception);
        PersonId person = waiting.person();
        Optional<String> before = oldAddress.currentEmail(person);
        // The link proves that messages arrive at the address, but not who opened it.
        CommandContext caller =
                anybody.person().equals(person) ? anybody : anybody.actingAs(PersonId.SYSTEM, Role.SYSTEM);
        commands.send(waiting.organization(), caller, person, new ConfirmEmail(person, waiting.email()));
        before.ifPresent(it -> oldAddress.tellChanged(it, person, waiting.email()));
        ContactPoint now = ContactPoint.email(text(waiting.email()));
        return NoStoreResponse.ok().body(new ConfirmedEmail(now.address(), addresses.signsIn(person, now)));
    }

    @Operation(
            summary = "Get the state of a person's email address",
            description = "Returns the address that awaits confirmation, if any, and whether sign-in links are sent to"
                    + " the current address.",
            tags = "access")
    @GetMapping("/api/people/{person}/email")
    ResponseEntity<EmailState> state(@PathVariable PersonId person) {
        Personal pending = Person.read(streams, person).pendingEmail();
        boolean signsIn = oldAddress
                .currentEmail(person)
                .filter(it -> addresses.signsIn(person, ContactPoint.email(it)))
                .isPresent();
        return NoStoreResponse.ok().body(new EmailState(pending == null ? null : pending.text(), signsIn));
    }

    @Operation(summary = "Resend the email confirmation link", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/email-confirmation-links")
    ResponseEntity<EmailState> resend(
            @PathVariable OrganizationId organization, @PathVariable PersonId person, HttpServletRequest request) {
        String pending = Optional.ofNullable(Person.read(streams, person)
                        .requireKnownTo(organization)
                        .pendingEmail())
                .map(Personal::text)
                .orElseThrow(ConfirmEmail.EMAIL_CONFIRMATION_EXPIRED::exception);
        attempts.checkLinkRequest(request.getRemoteAddr(), ContactPoint.email(pending));
        confirmations.send(person);
        return state(person);
    }

    @Operation(summary = "Withdraw an unconfirmed email address", tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/email-withdrawal")
    CommandResult withdraw(
            @PathVariable OrganizationId organization, @PathVariable PersonId person, CommandContext caller) {
        CommandResult done =
                commands.send(organization, caller, person, new WithdrawEmailProposal(organization, person));
        confirmations.forget(person);
        return done;
    }

    private static String text(Personal email) {
        return Objects.requireNonNullElse(email.text(), "");
    }
}
