package org.longtable.contract.ideas;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventName;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/** What happens to one idea. */
public sealed interface IdeaEvent extends IdeasEvent {

    /** Which idea. */
    IdeaId idea();

    @Override
    @JsonIgnore
    default IdeaId stream() {
        return idea();
    }

    /**
     * Somebody proposed an idea.
     *
     * @param author who proposed it, or null when it was anonymous
     * @param title the idea in one line
     * @param story what happened and what would help, or null when nothing more was said
     * @param codeHash hash of the code by which an anonymous author looks up the answer, or null when named
     */
    @EventName("ideas.IdeaSubmitted")
    record IdeaSubmitted(
            IdeaId idea,
            @Nullable PersonId author,
            Personal title,
            @Nullable Personal story,
            @Nullable String codeHash) implements IdeaEvent {}

    /** Somebody of the council read the idea and said so. */
    @EventName("ideas.IdeaAcknowledged")
    record IdeaAcknowledged(IdeaId idea) implements IdeaEvent {}
}
