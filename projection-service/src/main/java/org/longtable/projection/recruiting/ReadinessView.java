package org.longtable.projection.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Claimant;
import org.longtable.admission.TellsOfPeople;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.AdvisorEvent.OnboardingStepCompleted;
import org.longtable.contract.recruiting.OnboardingStep;
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
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.NotFound;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What each member's onboarding lacks, and what runs out when. */
@View(name = "readiness")
class ReadinessView {

    /** So long before a step runs out it is worth a reminder. */
    private static final Period NOTICE = Period.ofDays(60);

    /**
     * What is kept of one member or prospect.
     *
     * @param seated whether they have a seat
     * @param steps the last completion of each step
     */
    public record OnboardingEntry(
            AdvisorId advisor, PersonId person, SeatKind seat, boolean seated, List<CompletedStep> steps) {

        OnboardingEntry sitting(boolean sits) {
            return new OnboardingEntry(advisor, person, seat, sits, steps);
        }

        OnboardingEntry completed(CompletedStep step) {
            List<CompletedStep> all = Stream.concat(
                            steps.stream().filter(it -> it.step() != step.step()), Stream.of(step))
                    .sorted(Comparator.comparing(CompletedStep::step))
                    .toList();
            return new OnboardingEntry(advisor, person, seat, seated, all);
        }
    }

    /**
     * A step that was completed.
     *
     * @param evidence where the proof lies, or null
     * @param expiresOn the last day on which it counts, or null when it never expires
     */
    public record CompletedStep(
            OnboardingStep step,
            @Nullable Words evidence,
            LocalDate completedOn,
            @Nullable LocalDate expiresOn) {

        boolean expired(LocalDate today) {
            return expiresOn != null && expiresOn.isBefore(today);
        }

        boolean expiresSoon(LocalDate today) {
            return expiresOn != null && !expired(today) && expiresOn.isBefore(today.plus(NOTICE));
        }
    }

    /** A council's members and prospects with their onboarding. */
    public record Onboarding(String zone, List<OnboardingEntry> entries) {

        static final Onboarding BLANK = new Onboarding("UTC", List.of());

        Onboarding with(OnboardingEntry entry) {
            return new Onboarding(
                    zone, Stream.concat(entries.stream(), Stream.of(entry)).toList());
        }

        Onboarding changed(AdvisorId advisor, UnaryOperator<OnboardingEntry> change) {
            return new Onboarding(
                    zone,
                    entries.stream()
                            .map(it -> it.advisor().equals(advisor) ? change.apply(it) : it)
                            .toList());
        }
    }

    /**
     * One member's readiness.
     *
     * @param ready whether every step that is asked for is current
     * @param missing steps that are asked for and were never completed
     * @param expired steps that do not count any more
     * @param expiring steps that run out within 60 days, the first one first
     * @param completed all that was completed
     */
    public record MemberReadiness(
            AdvisorId advisor,
            PersonId person,
            SeatKind seat,
            boolean ready,
            List<OnboardingStep> missing,
            List<CompletedStep> expired,
            List<CompletedStep> expiring,
            List<CompletedStep> completed) {

        static MemberReadiness of(OnboardingEntry entry, LocalDate today) {
            Set<OnboardingStep> asked = OnboardingStep.askedOf(entry.seat());
            List<OnboardingStep> missing = asked.stream()
                    .filter(step -> entry.steps().stream().noneMatch(it -> it.step() == step))
                    .toList();
            List<CompletedStep> expired =
                    entry.steps().stream().filter(it -> it.expired(today)).toList();
            List<CompletedStep> expiring = entry.steps().stream()
                    .filter(it -> it.expiresSoon(today))
                    .sorted(Comparator.comparing(CompletedStep::expiresOn))
                    .toList();
            boolean ready = missing.isEmpty() && expired.stream().noneMatch(it -> asked.contains(it.step()));
            return new MemberReadiness(
                    entry.advisor(), entry.person(), entry.seat(), ready, missing, expired, expiring, entry.steps());
        }
    }

    /**
     * A council's readiness.
     *
     * @param on the day in the council's zone that it is told for
     * @param ready members with every step current
     * @param members members in all
     */
    public record Readiness(LocalDate on, int ready, int members, List<MemberReadiness> rows) implements TellsOfPeople {

        @Override
        public List<PersonId> tellsOf() {
            return rows.stream().map(MemberReadiness::person).toList();
        }
    }

    private final Documents<Onboarding> councils;
    private final InstantSource clock;

    ReadinessView(Views views, InstantSource clock) {
        councils = views.documents(ReadinessView.class, Onboarding.class);
        this.clock = clock;
    }

    @EventHandler
    void on(CouncilOpened e, Recorded at) {
        councils.change(e.council().value(), at, () -> Onboarding.BLANK, it -> new Onboarding(e.zone(), it.entries()));
    }

    @EventHandler
    void on(RosterEvent event, Recorded at) {
        switch (event) {
            case ProspectNominated e ->
                change(at, it -> it.with(new OnboardingEntry(e.advisor(), e.person(), e.seat(), false, List.of())));
            case AdvisorJoined e -> sits(e, at, true);
            case AdvisorReturned e -> sits(e, at, true);
            case AdvisorSteppedDown e -> sits(e, at, false);
            case AdvisorLapsed e -> sits(e, at, false);
            case ProspectContacted e -> {}
            case ProspectInvited e -> {}
            case InvitationDeclined e -> {}
        }
    }

    @EventHandler
    void on(OnboardingStepCompleted e, Recorded at) {
        CompletedStep step = new CompletedStep(e.step(), e.evidence(), e.completedOn(), e.expiresOn());
        change(at, it -> it.changed(e.advisor(), old -> old.completed(step)));
    }

    @Operation(summary = "What each member's onboarding lacks, and what runs out when", tags = "recruiting")
    @GetMapping("/api/councils/{council}/readiness")
    Readiness readiness(@PathVariable CouncilId council, @Parameter(hidden = true) Claimant claimant) {
        Onboarding onboarding = councils.find(council.value()).orElseThrow(() -> new NotFound("no-such-council"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(onboarding.zone()));
        List<MemberReadiness> rows = onboarding.entries().stream()
                .filter(OnboardingEntry::seated)
                .filter(it -> claimant.sees(it.person()))
                .map(it -> MemberReadiness.of(it, today))
                .toList();
        int ready = (int) rows.stream().filter(MemberReadiness::ready).count();
        return new Readiness(today, ready, rows.size(), rows);
    }

    private void sits(RosterEvent event, Recorded at, boolean sits) {
        change(at, it -> it.changed(event.advisor(), old -> old.sitting(sits)));
    }

    private void change(Recorded at, UnaryOperator<Onboarding> change) {
        councils.change(at.council(), at, () -> Onboarding.BLANK, change);
    }
}
