package org.longtable.council.access.preferlanguage;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.access.AccessEvent;
import org.longtable.contract.access.AccessEvent.LanguagePreferred;
import org.longtable.council.access.Languages;
import org.longtable.council.access.Person;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

@Component
class PreferLanguageHandler {

    private final Streams streams;

    PreferLanguageHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(PreferLanguage command) {
        streams.decide(PersonAggregate.class, command.person(), person -> decide(command, person));
    }

    static List<AccessEvent> decide(PreferLanguage command, Person person) {
        String language = Languages.checked(command.language());
        if (language.equals(person.orRefuse(command.organization()).language())) {
            return List.of();
        }
        return List.of(new LanguagePreferred(command.person(), language));
    }
}
