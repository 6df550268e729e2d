package org.longtable.projection.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.HasDataSubjects;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.AdvisorEvent.SkillsProfiled;
import org.longtable.contract.recruiting.AdvisorEvent.TrialClosed;
import org.longtable.contract.recruiting.AdvisorEvent.TrialStarted;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.RecruitingEvent;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.TrialOutcome;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Returns an advisor's history in a council with their profile, onboarding, and trials. */
@View(name = "advisor", version = 2)
class AdvisorHistoryView {

    /**
     * Describes one dated entry of an advisor's history.
     *
     * @param kind event name without its capability, for example {@code ProspectContacted}
     * @param at effective time
     * @param by person who recorded it
     * @param words what was said, or null
     * @param evidence reference to the proof of a completed step, or null
     */
    public record AdvisorHistoryEntry(
            String kind,
            Instant at,
            PersonId by,
            @Nullable Personal words,
            @Nullable Words evidence) {}

    /**
     * Describes the skills, languages, and interests that an advisor stated.
     *
     * @param languages BCP 47 tags
     * @param interests interests in the person's own words, or null
     * @param strengths strengths in the person's own words, or null
     */
    public record AdvisorProfile(
            List<Skill> skills,
            List<String> languages,
            @Nullable Personal interests,
            @Nullable Personal strengths) {}

    /**
     * Describes a trial of an advisor.
     *
     * @param goal purpose of the trial
     * @param fit outcome, or null for a running trial
     */
    public record AdvisorTrial(
            Personal goal,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable TrialOutcome fit) {}

    /**
     * Contains one person's history in one council.
     *
     * @param profile null before the person described their skills
     * @param steps history entries, earliest first
     */
    public record AdvisorHistory(
            AdvisorId advisor,
            PersonId person,
            String council,
            SeatKind seat,
            Relationship relationship,
            ProspectSource source,
            @Nullable AdvisorProfile profile,
            List<AdvisorTrial> trials,
            List<AdvisorHistoryEntry> steps)
            implements HasDataSubjects {

        @Override
        public List<PersonId> dataSubjects() {
            return List.of(person);
        }

        static AdvisorHistory of(ProspectNominated e, EventEnvelope at) {
            return new AdvisorHistory(
                    e.advisor(),
                    e.person(),
                    at.council(),
                    e.seat(),
                    e.relationship(),
                    e.source(),
                    null,
                    List.of(),
                    List.of());
        }

        AdvisorHistory step(AdvisorHistoryEntry step) {
            return with(
                    profile,
                    trials,
                    Stream.concat(steps.stream(), Stream.of(step)).toList());
        }

        AdvisorHistory said(AdvisorProfile newProfile) {
            return with(newProfile, trials, steps);
        }

        AdvisorHistory tries(AdvisorTrial trial) {
            return with(
                    profile, Stream.concat(trials.stream(), Stream.of(trial)).toList(), steps);
        }

        AdvisorHistory tried(TrialOutcome fit) {
            List<AdvisorTrial> closed = trials.stream()
                    .map(it -> it.fit() == null ? new AdvisorTrial(it.goal(), it.startsOn(), it.endsOn(), fit) : it)
                    .toList();
            return with(profile, closed, steps);
        }

        private AdvisorHistory with(
                @Nullable AdvisorProfile newProfile, List<AdvisorTrial> newTrials, List<AdvisorHistoryEntry> newSteps) {
            return new AdvisorHistory(
                    advisor, person, council, seat, relationship, source, newProfile, newTrials, newSteps);
        }
    }

    /** Lists one person's histories in all councils, earliest nomination first. */
    public record PersonAdvisorHistories(List<AdvisorHistory> ways) {}

    /** Links a person to one of their advisor records; its id starts with the person. */
    public record PersonAdvisorLink(String advisor) {}

    private static final int MOST_WAYS = 100;

    private final DocumentStore<AdvisorHistory> ways;
    private final DocumentStore<PersonAdvisorLink> byPerson;

    AdvisorHistoryView(ViewRegistry views) {
        ways = views.documents(AdvisorHistoryView.class, AdvisorHistory.class);
        byPerson = views.documents(AdvisorHistoryView.class, "by-person", PersonAdvisorLink.class);
    }

    @EventHandler
    void on(RosterEvent event, EventEnvelope at) {
        switch (event) {
            case ProspectNominated e -> {
                String advisor = e.advisor().value();
                byPerson.replace(e.person().value() + "/" + advisor, at, new PersonAdvisorLink(advisor));
                AdvisorHistoryEntry first = step(e, at, null);
                ways.replace(advisor, at, AdvisorHistory.of(e, at).step(first));
            }
            case ProspectContacted e -> happened(e.advisor(), step(e, at, e.note()), at);
            case ProspectInvited e -> happened(e.advisor(), step(e, at, null), at);
            case InvitationDeclined e -> happened(e.advisor(), step(e, at, e.reason()), at);
            case AdvisorJoined e -> happened(e.advisor(), step(e, at, null), at);
            case AdvisorSteppedDown e -> happened(e.advisor(), step(e, at, e.reason()), at);
            case AdvisorLapsed e -> happened(e.advisor(), step(e, at, null), at);
            case AdvisorReturned e -> happened(e.advisor(), step(e, at, null), at);
        }
    }

    @EventHandler
    void on(AdvisorEvent event, EventEnvelope at) {
        switch (event) {
            case SkillsProfiled e -> {
                AdvisorProfile profile = new AdvisorProfile(e.skills(), e.languages(), e.interests(), e.strengths());
                change(e.advisor(), at, it -> it.said(profile).step(step(e, at, null)));
            }
            case OnboardingStepCompleted e ->
                happened(
                        e.advisor(),
                        new AdvisorHistoryEntry(
                                kind(e) + "." + e.step(),
                                at.effective(),
                                at.act().actor(),
                                null,
                                e.evidence()),
                        at);
            case TrialStarted e -> {
                AdvisorTrial trial = new AdvisorTrial(e.goal(), e.startsOn(), e.endsOn(), null);
                change(e.advisor(), at, it -> it.tries(trial).step(step(e, at, e.goal())));
            }
            case TrialClosed e ->
                change(e.advisor(), at, it -> it.tried(e.fit()).step(step(e, at, e.note())));
        }
    }

    @Operation(summary = "Get the history of a membership", tags = "recruiting")
    @GetMapping("/api/councils/{council}/advisors/{advisor}")
    AdvisorHistory advisor(@PathVariable CouncilId council, @PathVariable AdvisorId advisor) {
        return ways.find(advisor.value())
                .filter(it -> it.council().equals(council.value()))
                .orElseThrow(() -> new NotFoundException("no-such-advisor"));
    }

    @Operation(summary = "List the histories of a person's memberships", tags = "recruiting")
    @GetMapping("/api/people/{person}/ways")
    PersonAdvisorHistories ways(@PathVariable PersonId person) {
        List<String> advisors = byPerson.page(person.value() + "/", "", true, MOST_WAYS).stream()
                .map(PersonAdvisorLink::advisor)
                .toList();
        return new PersonAdvisorHistories(ways.find(advisors).stream()
                .sorted(Comparator.comparing(it -> it.steps().getFirst().at()))
                .toList());
    }

    private void happened(AdvisorId advisor, AdvisorHistoryEntry step, EventEnvelope at) {
        change(advisor, at, it -> it.step(step));
    }

    private void change(AdvisorId advisor, EventEnvelope at, UnaryOperator<AdvisorHistory> change) {
        ways.change(
                advisor.value(),
                at,
                () -> {
                    throw new IllegalStateException("nobody nominated " + advisor);
                },
                change);
    }

    private static AdvisorHistoryEntry step(RecruitingEvent event, EventEnvelope at, @Nullable Personal words) {
        return new AdvisorHistoryEntry(kind(event), at.effective(), at.act().actor(), words, null);
    }

    private static String kind(RecruitingEvent event) {
        String name = EventCatalog.nameOf(event.getClass()).value();
        return name.substring(name.indexOf('.') + 1);
    }
}
