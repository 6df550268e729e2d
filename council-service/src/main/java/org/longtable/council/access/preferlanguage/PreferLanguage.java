package org.longtable.council.access.preferlanguage;

import java.util.List;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.LanguagePreferred;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonCommand;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Records a person's preferred language.
 *
 * @param language the BCP 47 tag of the language
 */
public record PreferLanguage(OrganizationId organization, PersonId person, String language) implements PersonCommand {
    @Override
    public List<PersonEvent> decide(Person person, DecisionContext context) {
        String language = LanguageTags.canonicalize(language());
        if (language.equals(person.requireKnownTo(organization()).language())) {
            return List.of();
        }
        return List.of(new LanguagePreferred(person(), language));
    }
}
