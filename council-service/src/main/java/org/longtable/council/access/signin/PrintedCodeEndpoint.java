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
    /** Rejects a printed code that was used, has expired, or was replaced by a newer one. */
    static final Violation PRINTED_CODE_NOT_VALID = Violation.notFound("printed-code-not-valid");

    /**
     * Holds the content of the printed sheet.
     *
     * @param code four groups of four letters and digits; it cannot be retrieved again
     * @param url the page on which the code is typed
     * @param language the BCP 47 tag of the person's preferred language
     * @param until the expiration time
     */
    record PrintedCode(String code, String url, String language, Instant until) {}

    /** Holds a code from a printed sheet. */
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
