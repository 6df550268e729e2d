package org.longtable.council.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.longtable.admission.NeedsFreshSignIn;
import org.longtable.admission.Session;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.access.ContactCorrectionNotAllowed;
import org.longtable.council.access.Person;
import org.longtable.council.access.SignInService;
import org.longtable.council.access.messages.PublicBaseUrl;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PrintedCodeEndpoint {
    /** A code on paper works once, for a few days, until another one is printed. */
    static final Violation PRINTED_CODE_NOT_VALID = Violation.notFound("printed-code-not-valid");

    /**
     * What the sheet says.
     *
     * @param code four groups of four letters and digits; nobody can look it up again
     * @param url the page on which it is typed
     * @param language BCP 47 tag of the language that the person prefers
     * @param until when it stops working
     */
    record PrintedCode(String code, String url, String language, Instant until) {}

    /** A code from a sheet. */
    record EnterByPrintedCodeBody(@NotBlank @Size(max = 60) String code) {}

    private final SignInRateLimiter attempts;
    private final PrintedCodes codes;
    private final OneTimeLinkService links;
    private final SignInService signIn;
    private final PublicBaseUrl here;
    private final AggregateStore streams;

    PrintedCodeEndpoint(
            SignInRateLimiter attempts,
            PrintedCodes codes,
            OneTimeLinkService links,
            SignInService signIn,
            PublicBaseUrl here,
            AggregateStore streams) {
        this.attempts = attempts;
        this.codes = codes;
        this.links = links;
        this.signIn = signIn;
        this.here = here;
        this.streams = streams;
    }

    @Operation(
            summary = "Create a printed sign-in code for a person",
            description = "The code can be used once and expires after seven days. The person is notified if a message"
                    + " can reach them.",
            tags = "access")
    @NeedsFreshSignIn
    @PostMapping("/api/organizations/{organization}/people/{person}/printed-codes")
    ResponseEntity<PrintedCode> print(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            CommandContext caller,
            HttpServletRequest request) {
        Person known = Person.read(streams, person).requireKnownTo(organization);
        ContactCorrectionNotAllowed.requireAdministratorOrSelf(caller.person(), caller.role(), person, known);
        attempts.print(request.getRemoteAddr(), person);
        PrintedCodes.Printed printed = codes.make(person);
        return NoStoreResponse.ok()
                .body(new PrintedCode(printed.code(), here.url() + "/enter/code", known.language(), printed.until()));
    }

    @Operation(summary = "Sign in with a printed code", tags = "access")
    @PostMapping("/api/sign-in/printed-code")
    ResponseEntity<SignInService.SignInResult> enter(
            @Valid @RequestBody EnterByPrintedCodeBody body, HttpServletRequest request, HttpServletResponse response) {
        attempts.enterByCode(request.getRemoteAddr());
        PersonId person =
                links.usePrinted(PrintedCodes.secret(body.code())).orElseThrow(PRINTED_CODE_NOT_VALID::exception);
        return NoStoreResponse.ok()
                .body(signIn.startSession(person, Session.SignInMethod.PRINTED_CODE, request, response));
    }
}
