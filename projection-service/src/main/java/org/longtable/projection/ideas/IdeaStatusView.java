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
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScope;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Counts the ideas in each status and measures response times for the councils of an organization. */
@View(name = "idea-bands", version = 2)
class IdeaStatusView {

    private static final int MOST_COUNCILS = 10_000;

    /** Stores the progress of each idea of a council. Its id starts with the organization, so that one range query reads all councils. */
    public record CouncilIdeaProgress(CouncilId council, Map<String, IdeaProgress> ideas) {

        CouncilIdeaProgress after(IdeaEvent event, Instant at) {
            Map<String, IdeaProgress> next = new HashMap<>(ideas);
            IdeaProgress before = event instanceof IdeaSubmitted
                    ? IdeaProgress.submitted(at)
                    : ideas.get(event.idea().value());
            if (before != null) {
                next.put(event.idea().value(), before.after(event, at));
            }
            return new CouncilIdeaProgress(council, next);
        }
    }

    /**
     * Contains the status counts and response times of one council or of all councils.
     *
     * @param council council, or null for all councils together
     * @param stations number of ideas in each status; every status is present
     * @param owed number of authors to whom an answer is owed
     * @param old number of ideas at least 30 days old, without those withdrawn before an answer
     * @param answeredInTime number of these whose author was first answered within 30 days
     * @param medianDays median of the whole days until the first answer, over all answered ideas; null when there are none
     */
    record IdeaStatusSummary(
            @Nullable CouncilId council,
            Map<IdeaStatus, Integer> stations,
            int owed,
            int old,
            int answeredInTime,
            @Nullable Double medianDays) {}

    /** Contains the summary of all councils together and of each council. */
    record OrganizationIdeaStatus(IdeaStatusSummary all, List<IdeaStatusSummary> councils) {}

    private final DocumentStore<CouncilIdeaProgress> standings;
    private final InstantSource clock;
    private final RoleScopeResolver reaches;

    IdeaStatusView(ViewRegistry views, InstantSource clock, RoleScopeResolver reaches) {
        this.reaches = reaches;
        this.standings = views.documents(IdeaStatusView.class, CouncilIdeaProgress.class);
        this.clock = clock;
    }

    @EventHandler
    void on(IdeaEvent event, EventEnvelope at) {
        CouncilId council = new CouncilId(at.council());
        standings.change(
                at.organization() + ":" + council,
                at,
                () -> new CouncilIdeaProgress(council, Map.of()),
                it -> it.after(event, at.effective()));
    }

    @Operation(
            summary = "Summarize an organization's ideas by council",
            description = "Returns the number of ideas in each status and how soon authors were answered. Covers the"
                    + " councils in which the role is held, or all councils if the role is held for the organization.",
            tags = "ideas")
    @GetMapping("/api/organizations/{organization}/ideas")
    OrganizationIdeaStatus bands(
            @PathVariable OrganizationId organization, @Parameter(hidden = true) CurrentUser claimant) {
        RoleScope reach = reaches.of(claimant);
        Instant now = clock.instant();
        List<IdeaProgress> all = new ArrayList<>();
        List<IdeaStatusSummary> councils = new ArrayList<>();
        for (CouncilIdeaProgress council : standings.page(organization + ":", "", true, MOST_COUNCILS)) {
            if (!reach.covers(council.council())) {
                continue;
            }
            all.addAll(council.ideas().values());
            councils.add(
                    band(council.council(), council.ideas().values().stream().toList(), now));
        }
        return new OrganizationIdeaStatus(band(null, all, now), councils);
    }

    private static IdeaStatusSummary band(@Nullable CouncilId council, List<IdeaProgress> ideas, Instant now) {
        Map<IdeaStatus, Integer> stations = new EnumMap<>(IdeaStatus.class);
        for (IdeaStatus station : IdeaStatus.values()) {
            stations.put(station, 0);
        }
        ideas.forEach(it -> stations.merge(it.station(), 1, Integer::sum));
        List<IdeaProgress> old = ideas.stream()
                .filter(it -> it.hasResponseTime()
                        && !it.submitted().plus(IdeaProgress.RESPONSE_TARGET).isAfter(now))
                .toList();
        int inTime = count(old.stream()
                .filter(it -> it.answered() != null && !it.isOverdue(now))
                .count());
        return new IdeaStatusSummary(
                council,
                stations,
                count(ideas.stream().filter(IdeaProgress::owed).count()),
                old.size(),
                inTime,
                median(ideas, now));
    }

    private static @Nullable Double median(List<IdeaProgress> ideas, Instant now) {
        List<Long> days = ideas.stream()
                .filter(it -> it.answered() != null)
                .map(it -> it.responseTime(now))
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
