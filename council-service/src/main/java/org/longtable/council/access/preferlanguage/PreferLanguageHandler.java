package org.longtable.council.access.preferlanguage;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.PersonEvent;
import org.longtable.contract.access.PersonEvent.LanguagePreferred;
import org.longtable.council.access.LanguageTags;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class PreferLanguageHandler {

    private final AggregateStore streams;

    PreferLanguageHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(PreferLanguage command) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person));
    }

    static List<PersonEvent> decide(PreferLanguage command, Person person) {
        String language = LanguageTags.canonicalize(command.language());
        if (language.equals(person.requireKnownTo(command.organization()).language())) {
            return List.of();
        }
        return List.of(new LanguagePreferred(command.person(), language));
    }
}
