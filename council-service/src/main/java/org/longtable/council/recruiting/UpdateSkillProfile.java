package org.longtable.council.recruiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.SkillsProfiled;
import org.longtable.contract.recruiting.Skill;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Replaces an advisor's skills, languages, and interests.
 *
 * @param skills the advisor's skills
 * @param languages the BCP 47 tags of the advisor's working languages
 * @param interests the advisor's interests, in the advisor's own words, or null
 * @param strengths the advisor's strengths, in the advisor's own words, or null
 */
public record UpdateSkillProfile(
        CouncilId council,
        AdvisorId advisor,
        List<Skill> skills,
        List<String> languages,
        @Nullable String interests,
        @Nullable String strengths)
        implements AdvisorCommand {
    @Override
    public List<AdvisorEvent> decide(Advisor advisor, DecisionContext context) {
        Roster.Membership way = Roster.read(context.streams(), council()).requireMembership(advisor());
        SkillsProfiled said = new SkillsProfiled(
                advisor(),
                way.person(),
                skills().stream().distinct().sorted().toList(),
                languages().stream().map(LanguageTags::canonicalize).distinct().toList(),
                way.about(interests()),
                way.about(strengths()));
        return said.equals(advisor.profile()) ? List.of() : List.of(said);
    }
}
