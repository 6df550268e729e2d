package org.longtable.projection.recruiting;

import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OpportunityId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.contract.recruiting.AdvisorEvent.SkillsProfiled;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityClosed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityMatched;
import org.longtable.contract.recruiting.OpportunityOutcome;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.contract.recruiting.Skill;
import org.longtable.contract.recruiting.WorkLocation;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists a council's opportunities, who accepted them, and which members they suit. */
@View(name = "opportunities")
class OpportunityView {

    /**
     * Describes one opportunity.
     *
     * @param hours total duration in hours
     * @param until last day to accept the work
     * @param takenBy members who accepted the work
     * @param end outcome, or null for an open opportunity
     */
    public record OpportunityDetails(
            OpportunityId id,
            Words title,
            List<Skill> skills,
            WorkLocation mode,
            int hours,
            LocalDate until,
            List<OpportunityAssignee> takenBy,
            @Nullable OpportunityOutcome end) {

        static OpportunityDetails of(OpportunityListed e) {
            return new OpportunityDetails(
                    e.opportunity(), e.title(), e.skills(), e.mode(), e.hours(), e.until(), List.of(), null);
        }

        OpportunityDetails taken(OpportunityAssignee by) {
            return with(Stream.concat(takenBy.stream(), Stream.of(by)).toList(), end);
        }

        OpportunityDetails ended(OpportunityOutcome how) {
            return with(takenBy, how);
        }

        private OpportunityDetails with(List<OpportunityAssignee> by, @Nullable OpportunityOutcome how) {
            return new OpportunityDetails(id, title, skills, mode, hours, until, by, how);
        }
    }

    /** Identifies a member who accepted an opportunity. */
    public record OpportunityAssignee(AdvisorId advisor, PersonId person) {}

    /** Lists the skills of one member. */
    public record MemberSkills(AdvisorId advisor, PersonId person, boolean seated, List<Skill> skills) {

        boolean suits(OpportunityDetails work) {
            return seated
                    && work.takenBy().stream().noneMatch(it -> it.advisor().equals(advisor))
                    && !Collections.disjoint(skills, work.skills());
        }
    }

    /** Stores a council's opportunities and its members' skills. */
    public record CouncilOpportunities(String zone, List<OpportunityDetails> work, List<MemberSkills> people) {

        static final CouncilOpportunities BLANK = new CouncilOpportunities("UTC", List.of(), List.of());

        CouncilOpportunities offers(OpportunityDetails offered) {
            return new CouncilOpportunities(
                    zone, Stream.concat(work.stream(), Stream.of(offered)).toList(), people);
        }

        CouncilOpportunities work(OpportunityId id, UnaryOperator<OpportunityDetails> change) {
            return new CouncilOpportunities(
                    zone,
                    work.stream()
                            .map(it -> it.id().equals(id) ? change.apply(it) : it)
                            .toList(),
                    people);
        }

        CouncilOpportunities person(AdvisorId advisor, PersonId person, UnaryOperator<MemberSkills> change) {
            MemberSkills known = people.stream()
                    .filter(it -> it.advisor().equals(advisor))
                    .findFirst()
                    .orElse(new MemberSkills(advisor, person, false, List.of()));
            Stream<MemberSkills> others =
                    people.stream().filter(it -> !it.advisor().equals(advisor));
            return new CouncilOpportunities(
                    zone,
                    work,
                    Stream.concat(others, Stream.of(change.apply(known))).toList());
        }
    }

    /**
     * Combines an open opportunity with the members whom it suits, in no particular order.
     *
     * @param suits members with one of the skills who have not accepted the work
     */
    public record OpenOpportunity(OpportunityDetails work, List<OpportunityAssignee> suits) {}

    /** Lists a council's open and past opportunities. */
    public record OpportunityPage(List<OpenOpportunity> onOffer, List<OpportunityDetails> past) {}

    private final DocumentStore<CouncilOpportunities> councils;
    private final InstantSource clock;

    OpportunityView(ViewRegistry views, InstantSource clock) {
        councils = views.documents(OpportunityView.class, CouncilOpportunities.class);
        this.clock = clock;
    }

    @EventHandler
    void on(CouncilOpened e, EventEnvelope at) {
        councils.change(
                e.council().value(),
                at,
                () -> CouncilOpportunities.BLANK,
                it -> new CouncilOpportunities(e.zone(), it.work(), it.people()));
    }

    @EventHandler
    void on(OpportunityEvent event, EventEnvelope at) {
        switch (event) {
            case OpportunityListed e -> change(at, it -> it.offers(OpportunityDetails.of(e)));
            case OpportunityMatched e -> {
                OpportunityAssignee by = new OpportunityAssignee(e.advisor(), e.person());
                change(at, it -> it.work(e.opportunity(), old -> old.taken(by)));
            }
            case OpportunityClosed e -> change(at, it -> it.work(e.opportunity(), old -> old.ended(e.end())));
        }
    }

    @EventHandler
    void on(SkillsProfiled e, EventEnvelope at) {
        change(
                at,
                it -> it.person(
                        e.advisor(),
                        e.person(),
                        old -> new MemberSkills(old.advisor(), old.person(), old.seated(), e.skills())));
    }

    @EventHandler
    void on(RosterEvent event, EventEnvelope at) {
        switch (event) {
            case AdvisorJoined e -> sits(e, at, true);
            case AdvisorReturned e -> sits(e, at, true);
            case AdvisorSteppedDown e -> sits(e, at, false);
            case AdvisorLapsed e -> sits(e, at, false);
            case ProspectNominated e -> {}
            case ProspectContacted e -> {}
            case ProspectInvited e -> {}
            case InvitationDeclined e -> {}
        }
    }

    @Operation(summary = "List a council's opportunities", tags = "recruiting")
    @GetMapping("/api/councils/{council}/opportunities")
    OpportunityPage opportunities(@PathVariable CouncilId council) {
        CouncilOpportunities all = councils.find(council.value()).orElse(CouncilOpportunities.BLANK);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(all.zone()));
        Map<Boolean, List<OpportunityDetails>> open = all.work().stream()
                .collect(Collectors.partitioningBy(
                        it -> it.end() == null && !it.until().isBefore(today)));
        return new OpportunityPage(
                open.getOrDefault(true, List.of()).stream()
                        .map(it -> new OpenOpportunity(it, suits(it, all)))
                        .toList(),
                open.getOrDefault(false, List.of()));
    }

    private static List<OpportunityAssignee> suits(OpportunityDetails work, CouncilOpportunities all) {
        return all.people().stream()
                .filter(it -> it.suits(work))
                .map(it -> new OpportunityAssignee(it.advisor(), it.person()))
                .toList();
    }

    private void sits(RosterEvent event, EventEnvelope at, boolean sits) {
        change(
                at,
                it -> it.person(
                        event.advisor(),
                        event.person(),
                        old -> new MemberSkills(old.advisor(), old.person(), sits, old.skills())));
    }

    private void change(EventEnvelope at, UnaryOperator<CouncilOpportunities> change) {
        councils.change(at.council(), at, () -> CouncilOpportunities.BLANK, change);
    }
}
