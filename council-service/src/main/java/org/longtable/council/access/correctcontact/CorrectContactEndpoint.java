package org.longtable.council.access.correctcontact;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.FreshSignIn;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.Person;
import org.longtable.council.access.confirmemail.ContactChangeNotifier;
import org.longtable.council.access.confirmemail.EmailConfirmationStore;
import org.longtable.council.access.signin.SignInRateLimiter;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CorrectContactEndpoint {

    /**
     * Holds the person's contact data after the correction.
     *
     * @param name the person's preferred name
     * @param email the email address; omitted when none is known
     * @param phone the phone number; omitted when none is known
     */
    record CorrectContactBody(
            @NotBlank @SingleLine(max = 200) String name,
            @Nullable @Email @SingleLine(max = 254) String email,
            @Nullable @SingleLine(max = 50) String phone) {

        CorrectContact command(OrganizationId organization, PersonId person) {
            return new CorrectContact(
                    organization, person, new Personal(person, name.strip()), text(person, email), text(person, phone));
        }

        private static @Nullable Personal text(PersonId person, @Nullable String typed) {
            return typed == null || typed.isBlank() ? null : new Personal(person, typed.strip());
        }
    }

    private final CommandDispatcher commands;
    private final AggregateStore streams;
    private final ContactChangeNotifier oldAddress;
    private final EmailConfirmationStore confirmations;
    private final SignInRateLimiter attempts;
    private final FreshSignIn fresh;

    CorrectContactEndpoint(
            CommandDispatcher commands,
            AggregateStore streams,
            ContactChangeNotifier oldAddress,
            EmailConfirmationStore confirmations,
            SignInRateLimiter attempts,
            FreshSignIn fresh) {
        this.commands = commands;
        this.streams = streams;
        this.oldAddress = oldAddress;
        this.confirmations = confirmations;
        this.attempts = attempts;
        this.fresh = fresh;
    }

    @Operation(
            summary = "Correct a person's name or contact details",
            description = "A new email address requires a recent sign-in. It takes effect when the person confirms it"
                    + " with the link that is sent to it.",
            tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/contact")
    CommandResult correct(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody CorrectContactBody body,
            CommandContext caller,
            HttpServletRequest request) {
        Optional<String> before = oldAddress.currentEmail(person);
        CorrectContact command = body.command(organization, person);
        Optional<String> asked =
                Optional.ofNullable(EmailAddress.normalize(command.email())).map(Personal::text);
        if (!asked.equals(before)) {
            fresh.refuseUnlessFresh(request.getLocale());
        }
        boolean isNew = asked.isPresent() && !asked.equals(before) && !asked.equals(pending(person));
        if (isNew) {
            attempts.checkLinkRequest(request.getRemoteAddr(), ContactPoint.email(asked.get()));
        }
        CommandResult done = commands.send(organization, caller, person, command);
        if (isNew) {
            confirmations.send(person);
            before.ifPresent(it -> oldAddress.tellProposed(it, person));
        } else if (asked.isEmpty()) {
            before.ifPresent(it -> oldAddress.tellChanged(it, person, null));
        }
        return done;
    }

    private Optional<String> pending(PersonId person) {
        return Optional.ofNullable(Person.read(streams, person).pendingEmail()).map(Personal::text);
    }
}
