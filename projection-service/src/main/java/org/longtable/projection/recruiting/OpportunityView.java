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
import org.longtable.contract.recruiting.OpportunityEnd;
import org.longtable.contract.recruiting.OpportunityEvent;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityClosed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityListed;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityMatched;
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
import org.longtable.contract.recruiting.WorkMode;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The work that a council offers, who took it on, and whom it would suit. */
@View(name = "opportunities")
class OpportunityView {

    /**
     * A piece of work.
     *
     * @param hours how long it takes in all
     * @param until the last day to take it on
     * @param takenBy who took it on
     * @param end how it ended, or null while it is on offer
     */
    public record OfferedWork(
            OpportunityId id,
            Words title,
            List<Skill> skills,
            WorkMode mode,
            int hours,
            LocalDate until,
            List<TakenBy> takenBy,
            @Nullable OpportunityEnd end) {

        static OfferedWork of(OpportunityListed e) {
            return new OfferedWork(
                    e.opportunity(), e.title(), e.skills(), e.mode(), e.hours(), e.until(), List.of(), null);
        }

        OfferedWork taken(TakenBy by) {
            return with(Stream.concat(takenBy.stream(), Stream.of(by)).toList(), end);
        }

        OfferedWork ended(OpportunityEnd how) {
            return with(takenBy, how);
        }

        private OfferedWork with(List<TakenBy> by, @Nullable OpportunityEnd how) {
            return new OfferedWork(id, title, skills, mode, hours, until, by, how);
        }
    }

    /** Who took work on. */
    public record TakenBy(AdvisorId advisor, PersonId person) {}

    /** What somebody brings. */
    public record Skilled(AdvisorId advisor, PersonId person, boolean seated, List<Skill> skills) {

        boolean suits(OfferedWork work) {
            return seated
                    && work.takenBy().stream().noneMatch(it -> it.advisor().equals(advisor))
                    && !Collections.disjoint(skills, work.skills());
        }
    }

    /** A council's work and its members' skills. */
    public record CouncilWork(String zone, List<OfferedWork> work, List<Skilled> people) {

        static final CouncilWork BLANK = new CouncilWork("UTC", List.of(), List.of());

        CouncilWork offers(OfferedWork offered) {
            return new CouncilWork(
                    zone, Stream.concat(work.stream(), Stream.of(offered)).toList(), people);
        }

        CouncilWork work(OpportunityId id, UnaryOperator<OfferedWork> change) {
            return new CouncilWork(
                    zone,
                    work.stream()
                            .map(it -> it.id().equals(id) ? change.apply(it) : it)
                            .toList(),
                    people);
        }

        CouncilWork person(AdvisorId advisor, PersonId person, UnaryOperator<Skilled> change) {
            Skilled known = people.stream()
                    .filter(it -> it.advisor().equals(advisor))
                    .findFirst()
                    .orElse(new Skilled(advisor, person, false, List.of()));
            Stream<Skilled> others = people.stream().filter(it -> !it.advisor().equals(advisor));
            return new CouncilWork(
                    zone,
                    work,
                    Stream.concat(others, Stream.of(change.apply(known))).toList());
        }
    }

    /**
     * A piece of work on offer, and members whom it would suit because of a skill; no order among them.
     *
     * @param suits members with one of the skills, who have not taken it on
     */
    public record WorkOnOffer(OfferedWork work, List<TakenBy> suits) {}

    /** The work of a council: on offer, and ended or past its last day. */
    public record WorkPage(List<WorkOnOffer> onOffer, List<OfferedWork> past) {}

    private final Documents<CouncilWork> councils;
    private final InstantSource clock;

    OpportunityView(Views views, InstantSource clock) {
        councils = views.documents(OpportunityView.class, CouncilWork.class);
        this.clock = clock;
    }

    @EventHandler
    void on(CouncilOpened e, Recorded at) {
        councils.change(
                e.council().value(),
                at,
                () -> CouncilWork.BLANK,
                it -> new CouncilWork(e.zone(), it.work(), it.people()));
    }

    @EventHandler
    void on(OpportunityEvent event, Recorded at) {
        switch (event) {
            case OpportunityListed e -> change(at, it -> it.offers(OfferedWork.of(e)));
            case OpportunityMatched e -> {
                TakenBy by = new TakenBy(e.advisor(), e.person());
                change(at, it -> it.work(e.opportunity(), old -> old.taken(by)));
            }
            case OpportunityClosed e -> change(at, it -> it.work(e.opportunity(), old -> old.ended(e.end())));
        }
    }

    @EventHandler
    void on(SkillsProfiled e, Recorded at) {
        change(
                at,
                it -> it.person(
                        e.advisor(),
                        e.person(),
                        old -> new Skilled(old.advisor(), old.person(), old.seated(), e.skills())));
    }

    @EventHandler
    void on(RosterEvent event, Recorded at) {
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

    @Operation(summary = "The work that a council offers", tags = "recruiting")
    @GetMapping("/api/councils/{council}/opportunities")
    WorkPage opportunities(@PathVariable CouncilId council) {
        CouncilWork all = councils.find(council.value()).orElse(CouncilWork.BLANK);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(all.zone()));
        Map<Boolean, List<OfferedWork>> open = all.work().stream()
                .collect(Collectors.partitioningBy(
                        it -> it.end() == null && !it.until().isBefore(today)));
        return new WorkPage(
                open.getOrDefault(true, List.of()).stream()
                        .map(it -> new WorkOnOffer(it, suits(it, all)))
                        .toList(),
                open.getOrDefault(false, List.of()));
    }

    private static List<TakenBy> suits(OfferedWork work, CouncilWork all) {
        return all.people().stream()
                .filter(it -> it.suits(work))
                .map(it -> new TakenBy(it.advisor(), it.person()))
                .toList();
    }

    private void sits(RosterEvent event, Recorded at, boolean sits) {
        change(
                at,
                it -> it.person(
                        event.advisor(),
                        event.person(),
                        old -> new Skilled(old.advisor(), old.person(), sits, old.skills())));
    }

    private void change(Recorded at, UnaryOperator<CouncilWork> change) {
        councils.change(at.council(), at, () -> CouncilWork.BLANK, change);
    }
}
