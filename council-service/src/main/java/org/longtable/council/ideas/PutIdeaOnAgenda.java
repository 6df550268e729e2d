package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;

/** This command puts an idea on a meeting's agenda. */
public record PutIdeaOnAgenda(IdeaId idea, MeetingId meeting) {}
