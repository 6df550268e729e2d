package org.longtable.council.ideas.putonagenda;

import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;

/** Say at which meeting an idea will be talked over. */
public record PutIdeaOnAgenda(IdeaId idea, MeetingId meeting) {}
