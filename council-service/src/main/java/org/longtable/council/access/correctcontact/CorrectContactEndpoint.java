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
import org.longtable.council.access.EmailAddress;
import org.longtable.council.access.Person;
import org.longtable.council.access.Reach;
import org.longtable.council.access.confirmemail.EmailConfirmations;
import org.longtable.council.access.confirmemail.OldAddress;
import org.longtable.council.access.signin.Attempts;
import org.longtable.council.deciding.Streams;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Commands;
import org.longtable.council.web.Done;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CorrectContactEndpoint {

    /**
     * What is true from now on.
     *
     * @param name how the person wishes to be called
     * @param email none is known when left out
     * @param phone none is known when left out
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

    private final Commands commands;
    private final Streams streams;
    private final OldAddress oldAddress;
    private final EmailConfirmations confirmations;
    private final Attempts attempts;
    private final FreshSignIn fresh;

    CorrectContactEndpoint(
            Commands commands,
            Streams streams,
            OldAddress oldAddress,
            EmailConfirmations confirmations,
            Attempts attempts,
            FreshSignIn fresh) {
        this.commands = commands;
        this.streams = streams;
        this.oldAddress = oldAddress;
        this.confirmations = confirmations;
        this.attempts = attempts;
        this.fresh = fresh;
    }

    @Operation(
            summary = "Put a person's name or contact right",
            description =
                    "Another email address needs a fresh sign-in, and counts once its owner has confirmed it by the link that is sent there.",
            tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/contact")
    Done correct(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @Valid @RequestBody CorrectContactBody body,
            Caller caller,
            HttpServletRequest request) {
        Optional<String> before = oldAddress.of(person);
        CorrectContact command = body.command(organization, person);
        Optional<String> asked =
                Optional.ofNullable(EmailAddress.normal(command.email())).map(Personal::text);
        if (!asked.equals(before)) {
            fresh.refuseUnlessFresh(request.getLocale());
        }
        boolean isNew = asked.isPresent() && !asked.equals(before) && !asked.equals(pending(person));
        if (isNew) {
            attempts.askForLink(request.getRemoteAddr(), Reach.email(asked.get()));
        }
        Done done = commands.send(organization, caller, person, command);
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
