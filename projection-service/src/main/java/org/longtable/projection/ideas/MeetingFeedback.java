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
import org.longtable.admission.Claimant;
import org.longtable.contract.CouncilId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;
import org.longtable.projection.viewing.Documents;
import org.longtable.projection.viewing.Recorded;
import org.longtable.projection.viewing.SmallCells;
import org.longtable.projection.viewing.View;
import org.longtable.projection.viewing.Views;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How meetings were, in figures that tell nobody's own answer (0010). */
@View(name = "meeting-feedback", version = 2)
class MeetingFeedback {

    /** Below this many answers nothing is shown, lest a figure tell what one person said. */
    static final int FEWEST = 5;

    /** Beyond that, figures move only when so many more have come: the difference hides each among as many. */
    static final int STEP = 3;

    private static final int MOST_MEETINGS = 1_000;

    /** One answer, without who gave it. */
    public record Given(
            int feltHeard,
            int worthMyTime,
            int comeAgain,
            boolean anonymous,
            @Nullable Personal comment) {}

    /** All answers to one meeting. */
    public record Answers(MeetingId meeting, String title, Instant start, List<Given> given) {

        Answers and(Given one) {
            return new Answers(
                    meeting,
                    title,
                    start,
                    Stream.concat(given.stream(), Stream.of(one)).toList());
        }

        List<Given> shown() {
            int many = given.size();
            return many < FEWEST ? List.of() : given.subList(0, many - (many - FEWEST) % STEP);
        }
    }

    /**
     * How a meeting was, or several.
     *
     * @param meeting which meeting, or null for several
     * @param title what it was called, or null for several
     * @param start when it began, or null for several
     * @param answers how many answered; null when that is suppressed
     * @param counted how many of them the figures are made of; 0 when there are too few to show any
     * @param anonymous how many of the counted were anonymous; null outside of the council
     * @param feltHeard mean, 1 to 5, to one decimal; null when none is shown
     * @param worthMyTime mean, 1 to 5, to one decimal; null when none is shown
     * @param comeAgain mean, 1 to 5, to one decimal; null when none is shown
     * @param comments what else was said by the counted, in no order that tells who; nothing outside of the council
     * @param suppressed whether figures are left out, because fewer than eleven answered and it is read outside of the council
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
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

        static Summary of(Answers meeting) {
            return of(
                    meeting.meeting(),
                    meeting.title(),
                    meeting.start(),
                    meeting.given().size(),
                    meeting.shown());
        }

        static Summary of(
                @Nullable MeetingId meeting,
                @Nullable String title,
                @Nullable Instant start,
                int answers,
                List<Given> shown) {
            return new Summary(
                    meeting,
                    title,
                    start,
                    answers,
                    shown.size(),
                    (int) shown.stream().filter(Given::anonymous).count(),
                    mean(shown, Given::feltHeard),
                    mean(shown, Given::worthMyTime),
                    mean(shown, Given::comeAgain),
                    comments(shown),
                    false);
        }

        /** As it may be read outside of the council: neither figures of few people nor anybody's words. */
        Summary outside() {
            boolean few = answers != null && (SmallCells.few(answers) || SmallCells.few(counted));
            boolean none = few || counted == 0;
            return new Summary(
                    meeting,
                    title,
                    start,
                    few ? null : answers,
                    none ? 0 : counted,
                    // How many of them were anonymous is a cell of its own.
                    null,
                    none ? null : feltHeard,
                    none ? null : worthMyTime,
                    none ? null : comeAgain,
                    List.of(),
                    few);
        }

        private Summary suppressing() {
            return new Summary(meeting, title, start, null, 0, null, null, null, null, List.of(), true);
        }

        private static @Nullable Double mean(List<Given> shown, ToIntFunction<Given> score) {
            return shown.isEmpty()
                    ? null
                    : Math.round(shown.stream().mapToInt(score).average().orElseThrow() * 10) / 10.0;
        }

        private static List<String> comments(List<Given> shown) {
            return shown.stream()
                    .map(Given::comment)
                    .filter(it -> it != null && it.text() != null)
                    .map(it -> Objects.requireNonNull(Objects.requireNonNull(it).text()))
                    .sorted()
                    .toList();
        }
    }

    /** All meetings of a council together, and each, newest first. */
    record CouncilFeedback(Summary all, List<Summary> meetings) {}

    private final Documents<Answers> answers;

    MeetingFeedback(Views views) {
        this.answers = views.documents(MeetingFeedback.class, Answers.class);
    }

    @EventHandler
    void on(FeedbackEvent event, Recorded at) {
        switch (event) {
            case FeedbackGiven e -> {
                Given one = new Given(e.feltHeard(), e.worthMyTime(), e.comeAgain(), e.author() == null, e.comment());
                Answers none = new Answers(e.meeting(), e.meetingTitle(), e.start(), List.of());
                answers.change(at.council() + ":" + e.meeting(), at, () -> none, it -> it.and(one));
            }
        }
    }

    @Operation(summary = "How a meeting was", tags = "ideas")
    @GetMapping("/api/councils/{council}/meetings/{meeting}/feedback")
    Summary ofMeeting(
            @PathVariable CouncilId council,
            @PathVariable MeetingId meeting,
            @Parameter(hidden = true) Claimant claimant) {
        Summary summary = answers.find(council + ":" + meeting)
                .map(Summary::of)
                .orElseGet(() -> Summary.of(meeting, null, null, 0, List.of()));
        return claimant.readsFromOutside() ? summary.outside() : summary;
    }

    @Operation(summary = "How a council's meetings were", tags = "ideas")
    @GetMapping("/api/councils/{council}/feedback")
    CouncilFeedback ofCouncil(@PathVariable CouncilId council, @Parameter(hidden = true) Claimant claimant) {
        List<Answers> meetings = new ArrayList<>(answers.page(council + ":", "", true, MOST_MEETINGS));
        meetings.sort(Comparator.comparing(Answers::start).reversed());
        if (claimant.readsFromOutside()) {
            return outside(meetings);
        }
        // Only of what the meetings show: else the sum would tell what a small meeting does not.
        List<Given> shown = meetings.stream().flatMap(it -> it.shown().stream()).toList();
        int all = meetings.stream().mapToInt(it -> it.given().size()).sum();
        return new CouncilFeedback(
                Summary.of(null, null, null, all, shown),
                meetings.stream().map(Summary::of).toList());
    }

    /** The sum is made only of meetings that are shown: it takes nothing to reckon a suppressed one from. */
    private static CouncilFeedback outside(List<Answers> meetings) {
        List<Given> shown = meetings.stream()
                .filter(it -> it.shown().size() >= SmallCells.FEWEST)
                .flatMap(it -> it.shown().stream())
                .toList();
        boolean any = meetings.stream().anyMatch(it -> !it.given().isEmpty());
        Summary all = Summary.of(null, null, null, shown.size(), shown).outside();
        return new CouncilFeedback(
                shown.isEmpty() && any ? all.suppressing() : all,
                meetings.stream().map(Summary::of).map(Summary::outside).toList());
    }
}
