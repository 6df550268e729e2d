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
import org.longtable.admission.TellsOfPeople;
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
import org.longtable.contract.recruiting.Source;
import org.longtable.contract.recruiting.TrialFit;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.NotFound;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One person's whole way through a council: what happened, what they bring, learned and tried. */
@View(name = "advisor", version = 2)
class AdvisorView {

    /**
     * One thing that happened on the way.
     *
     * @param kind the event's name without its capability, for example {@code ProspectContacted}
     * @param at when it took effect
     * @param by who noted it
     * @param words what was said, or null
     * @param evidence where the proof of a completed step lies, or null
     */
    public record AdvisorStep(
            String kind,
            Instant at,
            PersonId by,
            @Nullable Personal words,
            @Nullable Words evidence) {}

    /**
     * What somebody said that they can and like to do.
     *
     * @param languages BCP 47 tags
     * @param interests in their own words, or null
     * @param strengths in their own words, or null
     */
    public record AdvisorProfile(
            List<Skill> skills,
            List<String> languages,
            @Nullable Personal interests,
            @Nullable Personal strengths) {}

    /**
     * A trial.
     *
     * @param goal what it is for
     * @param fit how it went, or null while it runs
     */
    public record AdvisorTrial(
            Personal goal,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable TrialFit fit) {}

    /**
     * One person's way through one council.
     *
     * @param profile null before they said anything
     * @param steps what happened, the first one first
     */
    public record AdvisorPage(
            AdvisorId advisor,
            PersonId person,
            String council,
            SeatKind seat,
            Relationship relationship,
            Source source,
            @Nullable AdvisorProfile profile,
            List<AdvisorTrial> trials,
            List<AdvisorStep> steps)
            implements TellsOfPeople {

        @Override
        public List<PersonId> tellsOf() {
            return List.of(person);
        }

        static AdvisorPage of(ProspectNominated e, Recorded at) {
            return new AdvisorPage(
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

        AdvisorPage step(AdvisorStep step) {
            return with(
                    profile,
                    trials,
                    Stream.concat(steps.stream(), Stream.of(step)).toList());
        }

        AdvisorPage said(AdvisorProfile newProfile) {
            return with(newProfile, trials, steps);
        }

        AdvisorPage tries(AdvisorTrial trial) {
            return with(
                    profile, Stream.concat(trials.stream(), Stream.of(trial)).toList(), steps);
        }

        AdvisorPage tried(TrialFit fit) {
            List<AdvisorTrial> closed = trials.stream()
                    .map(it -> it.fit() == null ? new AdvisorTrial(it.goal(), it.startsOn(), it.endsOn(), fit) : it)
                    .toList();
            return with(profile, closed, steps);
        }

        private AdvisorPage with(
                @Nullable AdvisorProfile newProfile, List<AdvisorTrial> newTrials, List<AdvisorStep> newSteps) {
            return new AdvisorPage(
                    advisor, person, council, seat, relationship, source, newProfile, newTrials, newSteps);
        }
    }

    /** A person's ways through councils, the first nomination first. */
    public record PersonWays(List<AdvisorPage> ways) {}

    /** Which ways a person has; its key begins with the person. */
    public record WayOf(String advisor) {}

    private static final int MOST_WAYS = 100;

    private final Documents<AdvisorPage> ways;
    private final Documents<WayOf> byPerson;

    AdvisorView(Views views) {
        ways = views.documents(AdvisorView.class, AdvisorPage.class);
        byPerson = views.documents(AdvisorView.class, "by-person", WayOf.class);
    }

    @EventHandler
    void on(RosterEvent event, Recorded at) {
        switch (event) {
            case ProspectNominated e -> {
                String advisor = e.advisor().value();
                byPerson.put(e.person().value() + "/" + advisor, at, new WayOf(advisor));
                AdvisorStep first = step(e, at, null);
                ways.put(advisor, at, AdvisorPage.of(e, at).step(first));
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
    void on(AdvisorEvent event, Recorded at) {
        switch (event) {
            case SkillsProfiled e -> {
                AdvisorProfile profile = new AdvisorProfile(e.skills(), e.languages(), e.interests(), e.strengths());
                change(e.advisor(), at, it -> it.said(profile).step(step(e, at, null)));
            }
            case OnboardingStepCompleted e ->
                happened(
                        e.advisor(),
                        new AdvisorStep(
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

    @Operation(summary = "One person's way through one council", tags = "recruiting")
    @GetMapping("/api/councils/{council}/advisors/{advisor}")
    AdvisorPage advisor(@PathVariable CouncilId council, @PathVariable AdvisorId advisor) {
        return ways.find(advisor.value())
                .filter(it -> it.council().equals(council.value()))
                .orElseThrow(() -> new NotFound("no-such-advisor"));
    }

    @Operation(summary = "A person's ways through councils", tags = "recruiting")
    @GetMapping("/api/people/{person}/ways")
    PersonWays ways(@PathVariable PersonId person) {
        List<String> advisors = byPerson.page(person.value() + "/", "", true, MOST_WAYS).stream()
                .map(WayOf::advisor)
                .toList();
        return new PersonWays(ways.find(advisors).stream()
                .sorted(Comparator.comparing(it -> it.steps().getFirst().at()))
                .toList());
    }

    private void happened(AdvisorId advisor, AdvisorStep step, Recorded at) {
        change(advisor, at, it -> it.step(step));
    }

    private void change(AdvisorId advisor, Recorded at, UnaryOperator<AdvisorPage> change) {
        ways.change(
                advisor.value(),
                at,
                () -> {
                    throw new IllegalStateException("nobody nominated " + advisor);
                },
                change);
    }

    private static AdvisorStep step(RecruitingEvent event, Recorded at, @Nullable Personal words) {
        return new AdvisorStep(kind(event), at.effective(), at.act().actor(), words, null);
    }

    private static String kind(RecruitingEvent event) {
        String name = EventCatalog.nameOf(event.getClass()).value();
        return name.substring(name.indexOf('.') + 1);
    }
}
