package org.longtable.projection.ideas;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.Words;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.projection.projectionframework.ViewBench;

/** Helper methods for the tests of this package, with ideas of November 2025. */
final class Ideas {

    static final Instant MONDAY = Instant.parse("2025-11-03T18:00:00Z");
    static final CouncilId COUNCIL = new CouncilId("council-1");
    static final PersonId DANA = new PersonId("dana");

    private Ideas() {}

    static InstantSource clockAt(long day) {
        return InstantSource.fixed(MONDAY.plus(Duration.ofDays(day)));
    }

    /** Returns the metadata of a coordinator's event this many days after {@link #MONDAY}. */
    static EventMetadata day(long days) {
        return ViewBench.act(MONDAY.plus(Duration.ofDays(days)));
    }

    static EventMetadata by(Role role, EventMetadata act) {
        return new EventMetadata(
                act.organization(),
                act.council(),
                act.actor(),
                role,
                null,
                "request",
                "correlation",
                null,
                act.effective());
    }

    static Personal words(String text) {
        return new Personal(DANA, text);
    }

    static IdeaId idea(String id) {
        return new IdeaId(id);
    }

    static IdeaSubmitted submitted(String id) {
        return new IdeaSubmitted(
                idea(id), new PersonId("marisol"), words("Title of " + id), null, Words.plain("Ward 5"), "es", null);
    }

    static IdeaSubmitted unnamed(String id, String codeHash) {
        return new IdeaSubmitted(idea(id), null, words("Title of " + id), words("Story"), null, "es", codeHash);
    }

    static AuthorAnswered answered(String id) {
        return new AuthorAnswered(idea(id), words("Ya está."), "es");
    }

    static IdeaAccepted accepted(String id) {
        return new IdeaAccepted(idea(id), DANA, LocalDate.parse("2025-12-31"));
    }

    static ChangeRecorded changed(String id, String since) {
        return new ChangeRecorded(idea(id), words("Every ward has one"), LocalDate.parse(since));
    }
}
