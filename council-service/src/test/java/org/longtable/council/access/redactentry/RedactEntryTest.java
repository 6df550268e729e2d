package org.longtable.council.access.redactentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.longtable.admission.EventContents;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.MeetingId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Position;
import org.longtable.contract.Words;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.EntryRedacted;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.contract.access.RedactionReason;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.Person;
import org.longtable.council.organization.Facts;

class RedactEntryTest {

    private static final String KEY = "abcdefghijklmnop";
    private static final MeetingId MEETING = new MeetingId("march");
    private static final RedactEntry COMMAND =
            new RedactEntry(Facts.HOSPITAL, Facts.RUTH, new Position(7), KEY, RedactionReason.ASKED_FOR);
    private static final EntryRedacted REDACTED =
            new EntryRedacted(Facts.RUTH, new Position(7), KEY, RedactionReason.ASKED_FOR);

    private static final Person RUTH = Person.NONE.evolve(Facts.ruth());

    @Test
    void redacts_a_text_that_has_a_key_of_its_own() {
        assertThat(decide(RUTH, minutes("We heard from Ruth.", KEY))).containsExactly(REDACTED);
    }

    @Test
    void redacts_also_for_somebody_who_was_erased() {
        Person erased = RUTH.evolve(new PersonErased(Facts.RUTH, ErasureReason.ASKED_FOR));
        assertThat(decide(erased, minutes("We heard from Ruth.", KEY))).containsExactly(REDACTED);
    }

    @Test
    void refuses_what_is_gone_already() {
        assertThatThrownBy(() -> decide(RUTH, minutes(null, KEY)))
                .hasFieldOrPropertyWithValue("violation", EntryTexts.ENTRY_REDACTED_BEFORE);
    }

    @Test
    void refuses_what_was_stored_in_plain() {
        MeetingClosed old = new MeetingClosed(MEETING, Words.plain("We heard from Ruth."));
        assertThatThrownBy(() -> decide(RUTH, old))
                .hasFieldOrPropertyWithValue("violation", EntryTexts.ENTRY_STORED_IN_PLAIN);
    }

    @Test
    void refuses_an_entry_without_such_a_text() {
        assertThatThrownBy(() -> decide(RUTH, minutes("We heard from Ruth.", "ponmlkjihgfedcba")))
                .hasFieldOrPropertyWithValue("violation", RedactEntry.NO_SUCH_ENTRY);
        assertThatThrownBy(() -> decide(RUTH, new MeetingOpened(MEETING)))
                .hasFieldOrPropertyWithValue("violation", RedactEntry.NO_SUCH_ENTRY);
        assertThatThrownBy(() -> RedactEntryHandler.decide(COMMAND, RUTH, Optional.empty()))
                .hasFieldOrPropertyWithValue("violation", RedactEntry.NO_SUCH_ENTRY);
    }

    @Test
    void refuses_an_entry_of_another_organization() {
        EntryTexts theirs =
                new EntryTexts(new OrganizationId("another"), EventContents.texts(minutes("We heard from Ruth.", KEY)));
        assertThatThrownBy(() -> RedactEntryHandler.decide(COMMAND, RUTH, Optional.of(theirs)))
                .hasFieldOrPropertyWithValue("violation", RedactEntry.NO_SUCH_ENTRY);
    }

    @Test
    void refuses_a_person_whom_this_organization_does_not_know() {
        assertThatThrownBy(() -> decide(Person.NONE, minutes("We heard from Ruth.", KEY)))
                .hasFieldOrPropertyWithValue("violation", AccessViolations.NO_SUCH_PERSON);
    }

    private static List<PersonEvent> decide(Person person, DomainEvent entry) {
        EntryTexts texts = new EntryTexts(Facts.HOSPITAL, EventContents.texts(entry));
        return RedactEntryHandler.decide(COMMAND, person, Optional.of(texts));
    }

    private static MeetingClosed minutes(@Nullable String text, String key) {
        return new MeetingClosed(MEETING, new Words("council:nicu", text, new AtomicReference<>(key)));
    }
}
