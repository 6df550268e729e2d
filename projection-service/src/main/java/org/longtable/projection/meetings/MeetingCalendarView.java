package org.longtable.projection.meetings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScope;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists the meetings of a council or an organization by month in each meeting's time zone. */
@View(name = "meeting-calendar", order = View.SequencingKey.ORGANIZATION)
class MeetingCalendarView {

    private static final String COUNCIL = "council/";
    private static final String ORGANIZATION = "organization/";

    private final DocumentStore<MeetingIds> months;
    private final DocumentStore<MeetingSummary> cards;

    private final RoleScopeResolver reaches;

    MeetingCalendarView(ViewRegistry views, RoleScopeResolver reaches) {
        this.reaches = reaches;
        months = views.documents(MeetingCalendarView.class, "months", MeetingIds.class);
        cards = views.documents(MeetingCalendarView.class, "cards", MeetingSummary.class);
    }

    @EventHandler
    void on(MeetingEvent event, EventEnvelope at) {
        MeetingId meeting = event.meeting();
        if (event instanceof MeetingScheduled e) {
            cards.replace(meeting.value(), at, MeetingSummary.of(e, at));
            change(e.start(), at, it -> it.with(meeting));
            return;
        }
        cards.change(meeting.value(), at, MeetingSummary::missing, it -> it.after(event));
        if (event instanceof MeetingMoved e) {
            change(e.from(), at, it -> it.without(meeting));
            change(e.to(), at, it -> it.with(meeting));
        }
    }

    /** Returns a council's meetings in a month of their own time zones, earliest first. */
    @Operation(summary = "List a council's meetings in a month", tags = "meetings")
    @GetMapping("/api/councils/{council}/calendar/{month}")
    List<MeetingSummary> ofCouncil(@PathVariable CouncilId council, @PathVariable YearMonth month) {
        return meetingsIn(COUNCIL + council.value(), month);
    }

    /** Returns the meetings of all councils that the user's role covers, in a month of their own time zones, earliest first. */
    @Operation(
            summary = "List an organization's meetings in a month",
            description = "Covers the councils in which the role is held, or all councils if the role is held for the"
                    + " organization.",
            tags = "meetings")
    @GetMapping("/api/organizations/{organization}/calendar/{month}")
    List<MeetingSummary> ofOrganization(
            @PathVariable OrganizationId organization,
            @PathVariable YearMonth month,
            @Parameter(hidden = true) CurrentUser claimant) {
        RoleScope reach = reaches.of(claimant);
        return meetingsIn(ORGANIZATION + organization.value(), month).stream()
                .filter(it -> reach.covers(new CouncilId(it.council())))
                .toList();
    }

    private void change(Instant start, EventEnvelope at, UnaryOperator<MeetingIds> change) {
        YearMonth month = YearMonth.from(start.atZone(ZoneOffset.UTC));
        months.change(COUNCIL + at.council() + "/" + month, at, () -> MeetingIds.NONE, change);
        months.change(ORGANIZATION + at.organization() + "/" + month, at, () -> MeetingIds.NONE, change);
    }

    /** Returns the meetings of a month. It also reads the two neighboring months, because months are indexed in UTC. */
    private List<MeetingSummary> meetingsIn(String whose, YearMonth month) {
        List<String> around = Stream.of(month.minusMonths(1), month, month.plusMonths(1))
                .map(it -> whose + "/" + it)
                .toList();
        List<String> ids = months.find(around).stream()
                .flatMap(it -> it.meetings().stream())
                .distinct()
                .toList();
        return cards.find(ids).stream()
                .filter(it ->
                        YearMonth.from(it.start().atZone(ZoneId.of(it.zone()))).equals(month))
                .sorted(Comparator.comparing(MeetingSummary::start))
                .toList();
    }
}
