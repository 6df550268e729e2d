package org.longtable.council.recruiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.Skill;

/**
 * This command replaces an advisor's skills, languages, and interests.
 *
 * @param skills what they bring to a piece of work
 * @param languages BCP 47 tags of the languages they can work in
 * @param interests what they care about, in their own words, or null
 * @param strengths what they are good at, in their own words, or null
 */
public record UpdateSkillProfile(
        CouncilId council,
        AdvisorId advisor,
        List<Skill> skills,
        List<String> languages,
        @Nullable String interests,
        @Nullable String strengths) {}
