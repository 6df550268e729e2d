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
import org.longtable.admission.Claimant;
import org.longtable.admission.RoleReach;
import org.longtable.admission.RoleReaches;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of a month, of one council or of the whole organization. */
@View(name = "meeting-calendar", order = View.Order.ORGANIZATION)
class MeetingCalendar {

    private static final String COUNCIL = "council/";
    private static final String ORGANIZATION = "organization/";

    private final Documents<MeetingIds> months;
    private final Documents<MeetingCard> cards;

    private final RoleReaches reaches;

    MeetingCalendar(Views views, RoleReaches reaches) {
        this.reaches = reaches;
        months = views.documents(MeetingCalendar.class, "months", MeetingIds.class);
        cards = views.documents(MeetingCalendar.class, "cards", MeetingCard.class);
    }

    @EventHandler
    void on(MeetingEvent event, Recorded at) {
        MeetingId meeting = event.meeting();
        if (event instanceof MeetingScheduled e) {
            cards.put(meeting.value(), at, MeetingCard.of(e, at));
            change(e.start(), at, it -> it.with(meeting));
            return;
        }
        cards.change(meeting.value(), at, MeetingCard::unscheduled, it -> it.after(event));
        if (event instanceof MeetingMoved e) {
            change(e.from(), at, it -> it.without(meeting));
            change(e.to(), at, it -> it.with(meeting));
        }
    }

    /** A council's meetings in a month, by their own clocks, earliest first. */
    @Operation(summary = "A council's meetings in a month", tags = "meetings")
    @GetMapping("/api/councils/{council}/calendar/{month}")
    List<MeetingCard> ofCouncil(@PathVariable CouncilId council, @PathVariable YearMonth month) {
        return meetings(COUNCIL + council.value(), month);
    }

    /** The meetings in a month of the councils that the role reaches in which somebody asks, by their own clocks, earliest first. */
    @Operation(
            summary = "An organization's meetings in a month",
            description = "Of the councils for which the role is held; of all, when it is held for the organization.",
            tags = "meetings")
    @GetMapping("/api/organizations/{organization}/calendar/{month}")
    List<MeetingCard> ofOrganization(
            @PathVariable OrganizationId organization,
            @PathVariable YearMonth month,
            @Parameter(hidden = true) Claimant claimant) {
        RoleReach reach = reaches.of(claimant);
        return meetings(ORGANIZATION + organization.value(), month).stream()
                .filter(it -> reach.covers(new CouncilId(it.council())))
                .toList();
    }

    private void change(Instant start, Recorded at, UnaryOperator<MeetingIds> change) {
        YearMonth month = YearMonth.from(start.atZone(ZoneOffset.UTC));
        months.change(COUNCIL + at.council() + "/" + month, at, () -> MeetingIds.NONE, change);
        months.change(ORGANIZATION + at.organization() + "/" + month, at, () -> MeetingIds.NONE, change);
    }

    /** Months are kept by UTC; a month on a meeting's own clock reaches into the months before and after. */
    private List<MeetingCard> meetings(String whose, YearMonth month) {
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
                .sorted(Comparator.comparing(MeetingCard::start))
                .toList();
    }
}
