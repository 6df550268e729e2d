package org.longtable.projection.ideas;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;
import org.longtable.projection.projectionframework.DocumentStore;
import org.longtable.projection.projectionframework.EventEnvelope;
import org.longtable.projection.projectionframework.SmallCells;
import org.longtable.projection.projectionframework.View;
import org.longtable.projection.projectionframework.ViewRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Summarizes meeting feedback in metrics that never reveal one person's response. */
@View(name = "meeting-feedback", version = 2)
class MeetingFeedbackView {

    /** Metrics are hidden below this number of responses, so that they never reveal one person's response. */
    static final int MIN_RESPONSES = 5;

    /** Metrics are updated only after this many further responses, so that a difference never reveals one response. */
    static final int RELEASE_BATCH = 3;

    private static final int MOST_MEETINGS = 1_000;

    /** Contains one feedback response without its author. */
    public record FeedbackResponse(
            int feltHeard,
            int worthMyTime,
            int comeAgain,
            boolean anonymous,
            @Nullable Personal comment) {}

    /** Stores all feedback responses for one meeting. */
    public record MeetingResponses(MeetingId meeting, String title, Instant start, List<FeedbackResponse> given) {

        MeetingResponses and(FeedbackResponse one) {
            return new MeetingResponses(
                    meeting,
                    title,
                    start,
                    Stream.concat(given.stream(), Stream.of(one)).toList());
        }

        List<FeedbackResponse> disclosable() {
            int many = given.size();
            return many < MIN_RESPONSES ? List.of() : given.subList(0, many - (many - MIN_RESPONSES) % RELEASE_BATCH);
        }
    }

    /**
     * Summarizes the feedback for one meeting or for several.
     *
     * @param meeting meeting, or null for several
     * @param title title of the meeting, or null for several
     * @param start start of the meeting, or null for several
     * @param answers number of responses; null when suppressed
     * @param counted number of responses in the metrics; 0 when there are too few to show any
     * @param anonymous number of anonymous responses among these; null outside the council
     * @param feltHeard mean, 1 to 5, to one decimal; null when not shown
     * @param worthMyTime mean, 1 to 5, to one decimal; null when not shown
     * @param comeAgain mean, 1 to 5, to one decimal; null when not shown
     * @param comments comments of the counted responses, in an order that reveals no author; empty outside the council
     * @param suppressed whether metrics are omitted, because there are fewer than eleven responses and the reader is outside the council
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeedbackSummary(
            @Nullable MeetingId meeting,
            @Nullable String title,
            @Nullable Instant start,
            @Nullable Integer answers,
            int counted,
            @Nullable Integer anonymous,
            @Nullable Double feltHeard,
            @Nullable Double worthMyTime,
            @Nullable Double comeAgain,
            List<String> comments,
            boolean suppressed) {

        static FeedbackSummary of(MeetingResponses meeting) {
            return of(
                    meeting.meeting(),
                    meeting.title(),
                    meeting.start(),
                    meeting.given().size(),
                    meeting.disclosable());
        }

        static FeedbackSummary of(
                @Nullable MeetingId meeting,
                @Nullable String title,
                @Nullable Instant start,
                int answers,
                List<FeedbackResponse> shown) {
            return new FeedbackSummary(
                    meeting,
                    title,
                    start,
                    answers,
                    shown.size(),
                    (int) shown.stream().filter(FeedbackResponse::anonymous).count(),
                    mean(shown, FeedbackResponse::feltHeard),
                    mean(shown, FeedbackResponse::worthMyTime),
                    mean(shown, FeedbackResponse::comeAgain),
                    comments(shown),
                    false);
        }

        /** Returns a copy for readers outside the council, without comments and without metrics of few people. */
        FeedbackSummary outside() {
            boolean few = answers != null && (SmallCells.isSmall(answers) || SmallCells.isSmall(counted));
            boolean none = few || counted == 0;
            return new FeedbackSummary(
                    meeting,
                    title,
                    start,
                    few ? null : answers,
                    none ? 0 : counted,
                    // The number of anonymous responses would be a cell of its own.
                    null,
                    none ? null : feltHeard,
                    none ? null : worthMyTime,
                    none ? null : comeAgain,
                    List.of(),
                    few);
        }

        private FeedbackSummary suppressing() {
            return new FeedbackSummary(meeting, title, start, null, 0, null, null, null, null, List.of(), true);
        }

        private static @Nullable Double mean(List<FeedbackResponse> shown, ToIntFunction<FeedbackResponse> score) {
            return shown.isEmpty()
                    ? null
                    : Math.round(shown.stream().mapToInt(score).average().orElseThrow() * 10) / 10.0;
        }

        private static List<String> comments(List<FeedbackResponse> shown) {
            return shown.stream()
                    .map(FeedbackResponse::comment)
                    .filter(it -> it != null && it.text() != null)
                    .map(it -> Objects.requireNonNull(Objects.requireNonNull(it).text()))
                    .sorted()
                    .toList();
        }
    }

    /** Contains the feedback summary of all meetings together and of each meeting, newest first. */
    record CouncilFeedback(FeedbackSummary all, List<FeedbackSummary> meetings) {}

    private final DocumentStore<MeetingResponses> answers;

    MeetingFeedbackView(ViewRegistry views) {
        this.answers = views.documents(MeetingFeedbackView.class, MeetingResponses.class);
    }

    @EventHandler
    void on(FeedbackEvent event, EventEnvelope at) {
        switch (event) {
            case FeedbackGiven e -> {
                FeedbackResponse one = new FeedbackResponse(
                        e.feltHeard(), e.worthMyTime(), e.comeAgain(), e.author() == null, e.comment());
                MeetingResponses none = new MeetingResponses(e.meeting(), e.meetingTitle(), e.start(), List.of());
                answers.change(at.council() + ":" + e.meeting(), at, () -> none, it -> it.and(one));
            }
        }
    }

    @Operation(summary = "Get the feedback on a meeting", tags = "ideas")
    @GetMapping("/api/councils/{council}/meetings/{meeting}/feedback")
    FeedbackSummary ofMeeting(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Parameter(hidden = true) CurrentUser claimant) {
        FeedbackSummary summary = answers.find(council + ":" + meeting)
                .map(FeedbackSummary::of)
                .orElseGet(() -> FeedbackSummary.of(meeting, null, null, 0, List.of()));
        return claimant.isCouncilOutsider() ? summary.outside() : summary;
    }

    @Operation(summary = "Get the feedback on a council's meetings", tags = "ideas")
    @GetMapping("/api/councils/{council}/feedback")
    CouncilFeedback ofCouncil(@PathVariable CouncilId council, @Parameter(hidden = true) CurrentUser claimant) {
        List<MeetingResponses> meetings = new ArrayList<>(answers.page(council + ":", "", true, MOST_MEETINGS));
        meetings.sort(Comparator.comparing(MeetingResponses::start).reversed());
        if (claimant.isCouncilOutsider()) {
            return outside(meetings);
        }
        // The sum counts only responses that the meetings show. Otherwise it would reveal those of a small meeting.
        List<FeedbackResponse> shown =
                meetings.stream().flatMap(it -> it.disclosable().stream()).toList();
        int all = meetings.stream().mapToInt(it -> it.given().size()).sum();
        return new CouncilFeedback(
                FeedbackSummary.of(null, null, null, all, shown),
                meetings.stream().map(FeedbackSummary::of).toList());
    }

    /**
     * Returns the feedback for readers outside the council. The sum counts only meetings that are shown, so that a
     * suppressed one cannot be calculated from it.
     */
    private static CouncilFeedback outside(List<MeetingResponses> meetings) {
        List<FeedbackResponse> shown = meetings.stream()
                .filter(it -> it.disclosable().size() >= SmallCells.FEWEST)
                .flatMap(it -> it.disclosable().stream())
                .toList();
        boolean any = meetings.stream().anyMatch(it -> !it.given().isEmpty());
        FeedbackSummary all =
                FeedbackSummary.of(null, null, null, shown.size(), shown).outside();
        return new CouncilFeedback(
                shown.isEmpty() && any ? all.suppressing() : all,
                meetings.stream()
                        .map(FeedbackSummary::of)
                        .map(FeedbackSummary::outside)
                        .toList());
    }
}
