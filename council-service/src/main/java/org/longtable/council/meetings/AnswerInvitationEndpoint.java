package org.longtable.council.meetings;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.CommandDispatcher;
import org.longtable.council.web.CommandResult;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnswerInvitationEndpoint {

    /**
     * This request body holds a person's answer to an invitation.
     *
     * @param person for whom; by default the acting person
     * @param answer whether they will come
     * @param needs what they need in order to take part; by default nothing
     * @param interpreterLanguage BCP 47 tag; only with the need of an interpreter
     * @param note in their own words; optional
     */
    record AnswerInvitationBody(
            @Nullable PersonId person,
            @NotNull InvitationAnswer answer,
            @Nullable Set<@NotNull AccommodationKind> needs,
            @Nullable @SingleLine(max = 35) String interpreterLanguage,
            @Nullable @MultiLine(max = 1000) String note) {}

    private final CommandDispatcher commands;

    AnswerInvitationEndpoint(CommandDispatcher commands) {
        this.commands = commands;
    }

    @Operation(summary = "Say whether somebody will come", tags = "meetings")
    @PostMapping("/api/councils/{council}/meetings/{meeting}/answers")
    CommandResult answer(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody AnswerInvitationBody body,
            CommandContext caller) {
        PersonId person = body.person() == null ? caller.person() : body.person();
        Personal note = body.note() == null || body.note().isBlank()
                ? null
                : new Personal(person, body.note().strip());
        return commands.send(
                caller.forCouncil(council),
                meeting,
                new AnswerInvitation(
                        meeting,
                        person,
                        body.answer(),
                        body.needs() == null ? Set.of() : body.needs(),
                        body.interpreterLanguage(),
                        note));
    }
}
