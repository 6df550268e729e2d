package org.longtable.projection.ideas;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Claimant;
import org.longtable.admission.RoleReach;
import org.longtable.admission.RoleReaches;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.Station;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How many ideas stand where, and how soon authors are answered, over all councils of an organization. */
@View(name = "idea-bands", version = 2)
class IdeaBands {

    private static final int MOST_COUNCILS = 10_000;

    /** Where each idea of a council stands, by idea. Its id begins with the organization, so that one page reads them all. */
    public record Standings(CouncilId council, Map<String, Standing> ideas) {

        Standings after(IdeaEvent event, Instant at) {
            Map<String, Standing> next = new HashMap<>(ideas);
            Standing before = event instanceof IdeaSubmitted
                    ? Standing.submitted(at)
                    : ideas.get(event.idea().value());
            if (before != null) {
                next.put(event.idea().value(), before.after(event, at));
            }
            return new Standings(council, next);
        }
    }

    /**
     * Counts of one council, or of all.
     *
     * @param council which council, or null for all together
     * @param stations how many ideas stand at each station; every station is there
     * @param owed to how many authors an answer is owed
     * @param old ideas at least 30 days old, without those taken back unanswered
     * @param answeredInTime those among them whose author was first answered within 30 days
     * @param medianDays median of the whole days until the first answer, over all that were answered; null when none was
     */
    record Band(
            @Nullable CouncilId council,
            Map<Station, Integer> stations,
            int owed,
            int old,
            int answeredInTime,
            @Nullable Double medianDays) {}

    /** All councils together, and each. */
    record Bands(Band all, List<Band> councils) {}

    private final Documents<Standings> standings;
    private final InstantSource clock;
    private final RoleReaches reaches;

    IdeaBands(Views views, InstantSource clock, RoleReaches reaches) {
        this.reaches = reaches;
        this.standings = views.documents(IdeaBands.class, Standings.class);
        this.clock = clock;
    }

    @EventHandler
    void on(IdeaEvent event, Recorded at) {
        CouncilId council = new CouncilId(at.council());
        standings.change(
                at.organization() + ":" + council,
                at,
                () -> new Standings(council, Map.of()),
                it -> it.after(event, at.effective()));
    }

    @Operation(
            summary = "How many ideas stand where, and how soon authors are answered, by council",
            description = "Of the councils for which the role is held; of all, when it is held for the organization.",
            tags = "ideas")
    @GetMapping("/api/organizations/{organization}/ideas")
    Bands bands(@PathVariable OrganizationId organization, @Parameter(hidden = true) Claimant claimant) {
        RoleReach reach = reaches.of(claimant);
        Instant now = clock.instant();
        List<Standing> all = new ArrayList<>();
        List<Band> councils = new ArrayList<>();
        for (Standings council : standings.page(organization + ":", "", true, MOST_COUNCILS)) {
            if (!reach.covers(council.council())) {
                continue;
            }
            all.addAll(council.ideas().values());
            councils.add(
                    band(council.council(), council.ideas().values().stream().toList(), now));
        }
        return new Bands(band(null, all, now), councils);
    }

    private static Band band(@Nullable CouncilId council, List<Standing> ideas, Instant now) {
        Map<Station, Integer> stations = new EnumMap<>(Station.class);
        for (Station station : Station.values()) {
            stations.put(station, 0);
        }
        ideas.forEach(it -> stations.merge(it.station(), 1, Integer::sum));
        List<Standing> old = ideas.stream()
                .filter(it ->
                        it.clocked() && !it.submitted().plus(Standing.IN_TIME).isAfter(now))
                .toList();
        int inTime = count(old.stream()
                .filter(it -> it.answered() != null && !it.late(now))
                .count());
        return new Band(
                council,
                stations,
                count(ideas.stream().filter(Standing::owed).count()),
                old.size(),
                inTime,
                median(ideas, now));
    }

    private static @Nullable Double median(List<Standing> ideas, Instant now) {
        List<Long> days = ideas.stream()
                .filter(it -> it.answered() != null)
                .map(it -> it.waited(now))
                .map(Duration::toDays)
                .sorted()
                .toList();
        int half = days.size() / 2;
        if (days.isEmpty()) {
            return null;
        }
        return days.size() % 2 == 1 ? days.get(half) : (days.get(half - 1) + days.get(half)) / 2.0;
    }

    private static int count(long many) {
        return Math.toIntExact(many);
    }
}
