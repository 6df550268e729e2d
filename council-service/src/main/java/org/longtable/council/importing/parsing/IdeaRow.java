package org.longtable.council.importing.parsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Holds one idea row of a sheet with its status and answer.
 *
 * @param council name of the council
 * @param from the member's address, in the council's roster; null when the idea is anonymous
 * @param date the day it was proposed
 * @param idea the member's words; may have several lines
 * @param stage how far it has come
 * @param answer what the member was told, or null
 */
public record IdeaRow(
        String council,
        @Nullable String from,
        LocalDate date,
        String idea,
        SheetIdeaStatus stage,
        @Nullable String answer)
        implements SheetRow<IdeaRow> {

    /** Whether nobody is named as its author. */
    public boolean anonymous() {
        return from == null;
    }

    @Override
    public IdeaRow withCouncilName(String spelling) {
        return new IdeaRow(spelling, from, date, idea, stage, answer);
    }

    /** The whole row: nothing short of that tells two ideas apart. */
    @Override
    public Object naturalKey() {
        return this;
    }
}
