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
import org.longtable.admission.CurrentUser;
import org.longtable.admission.HasDataSubjects;
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
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.NotFoundException;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows which onboarding steps each member is missing and when completed steps expire. */
@View(name = "readiness")
class ReadinessView {

    /** The period before a step expires in which it is listed as expiring. */
    private static final Period NOTICE = Period.ofDays(60);

    /**
     * Stores the onboarding state of one member or prospect.
     *
     * @param seated whether the person has a seat
     * @param steps latest completion of each step
     */
    public record MemberOnboarding(
            AdvisorId advisor, PersonId person, SeatKind seat, boolean seated, List<CompletedStep> steps) {

        MemberOnboarding sitting(boolean sits) {
            return new MemberOnboarding(advisor, person, seat, sits, steps);
        }

        MemberOnboarding completed(CompletedStep step) {
            List<CompletedStep> all = Stream.concat(
                            steps.stream().filter(it -> it.step() != step.step()), Stream.of(step))
                    .sorted(Comparator.comparing(CompletedStep::step))
                    .toList();
            return new MemberOnboarding(advisor, person, seat, seated, all);
        }
    }

    /**
     * Describes a completed onboarding step.
     *
     * @param evidence reference to the proof, or null
     * @param expiresOn last day on which it is valid, or null when it never expires
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

    /** Stores the onboarding state of a council's members and prospects. */
    public record CouncilOnboarding(String zone, List<MemberOnboarding> entries) {

        static final CouncilOnboarding BLANK = new CouncilOnboarding("UTC", List.of());

        CouncilOnboarding with(MemberOnboarding entry) {
            return new CouncilOnboarding(
                    zone, Stream.concat(entries.stream(), Stream.of(entry)).toList());
        }

        CouncilOnboarding changed(AdvisorId advisor, UnaryOperator<MemberOnboarding> change) {
            return new CouncilOnboarding(
                    zone,
                    entries.stream()
                            .map(it -> it.advisor().equals(advisor) ? change.apply(it) : it)
                            .toList());
        }
    }

    /**
     * Lists one member's completed, missing, expired, and expiring onboarding steps.
     *
     * @param ready whether every required step is valid
     * @param missing required steps that were never completed
     * @param expired steps that are no longer valid
     * @param expiring steps that expire within 60 days, earliest first
     * @param completed all completed steps
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

        static MemberReadiness of(MemberOnboarding entry, LocalDate today) {
            Set<OnboardingStep> asked = OnboardingStep.requiredFor(entry.seat());
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
     * Contains the onboarding readiness of a council's members on one day.
     *
     * @param on day in the council's time zone
     * @param ready number of members with every step valid
     * @param members number of members
     */
    public record CouncilReadiness(LocalDate on, int ready, int members, List<MemberReadiness> rows)
            implements HasDataSubjects {

        @Override
        public List<PersonId> dataSubjects() {
            return rows.stream().map(MemberReadiness::person).toList();
        }
    }

    private final DocumentStore<CouncilOnboarding> councils;
    private final InstantSource clock;

    ReadinessView(ViewRegistry views, InstantSource clock) {
        councils = views.documents(ReadinessView.class, CouncilOnboarding.class);
        this.clock = clock;
    }

    @EventHandler
    void on(CouncilOpened e, EventEnvelope at) {
        councils.change(
                e.council().value(),
                at,
                () -> CouncilOnboarding.BLANK,
                it -> new CouncilOnboarding(e.zone(), it.entries()));
    }

    @EventHandler
    void on(RosterEvent event, EventEnvelope at) {
        switch (event) {
            case ProspectNominated e ->
                change(at, it -> it.with(new MemberOnboarding(e.advisor(), e.person(), e.seat(), false, List.of())));
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
    void on(OnboardingStepCompleted e, EventEnvelope at) {
        CompletedStep step = new CompletedStep(e.step(), e.evidence(), e.completedOn(), e.expiresOn());
        change(at, it -> it.changed(e.advisor(), old -> old.completed(step)));
    }

    @Operation(
            summary = "Get the onboarding status of a council's members",
            description = "Returns the missing steps of each member and the dates on which completed steps expire.",
            tags = "recruiting")
    @GetMapping("/api/councils/{council}/readiness")
    CouncilReadiness readiness(@PathVariable CouncilId council, @Parameter(hidden = true) CurrentUser claimant) {
        CouncilOnboarding onboarding =
                councils.find(council.value()).orElseThrow(() -> new NotFoundException("no-such-council"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(onboarding.zone()));
        List<MemberReadiness> rows = onboarding.entries().stream()
                .filter(MemberOnboarding::seated)
                .filter(it -> claimant.maySeeDataOf(it.person()))
                .map(it -> MemberReadiness.of(it, today))
                .toList();
        int ready = (int) rows.stream().filter(MemberReadiness::ready).count();
        return new CouncilReadiness(today, ready, rows.size(), rows);
    }

    private void sits(RosterEvent event, EventEnvelope at, boolean sits) {
        change(at, it -> it.changed(event.advisor(), old -> old.sitting(sits)));
    }

    private void change(EventEnvelope at, UnaryOperator<CouncilOnboarding> change) {
        councils.change(at.council(), at, () -> CouncilOnboarding.BLANK, change);
    }
}
