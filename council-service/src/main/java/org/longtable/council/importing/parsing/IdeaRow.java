package org.longtable.council.importing.parsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Holds one idea row of a sheet with its status and answer.
 *
 * @param council the name of the council
 * @param from the member's email address in the council's roster; null when the idea is anonymous
 * @param date the date of the idea
 * @param idea the member's text; may have several lines
 * @param stage the status of the idea
 * @param answer the answer to the member, or null
 */
public record IdeaRow(
        String council,
        @Nullable String from,
        LocalDate date,
        String idea,
        SheetIdeaStatus stage,
        @Nullable String answer)
        implements SheetRow<IdeaRow> {

    /** Checks whether the idea has no named author. */
    public boolean anonymous() {
        return from == null;
    }

    @Override
    public IdeaRow withCouncilName(String spelling) {
        return new IdeaRow(spelling, from, date, idea, stage, answer);
    }

    /** Returns the whole row, because only the whole row distinguishes two ideas. */
    @Override
    public Object naturalKey() {
        return this;
    }
}
