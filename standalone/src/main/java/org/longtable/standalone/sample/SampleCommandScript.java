package org.longtable.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.Id;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.web.CommandContext;

/** Collects generated commands in time order and drops those in the future. */
final class SampleCommandScript {

    static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private final String key;
    private final @Nullable CouncilId council;
    private final Instant now;
    private final Random chance;
    private final List<SampleCommand> acts = new ArrayList<>();

    /**
     * Creates an empty script.
     *
     * @param key prefix that distinguishes this script's requests from those of other scripts
     * @param council the council, or null for the organization
     * @param now current time; later commands are left out
     */
    SampleCommandScript(String key, @Nullable CouncilId council, Instant now) {
        this.key = key;
        this.council = council;
        this.now = now;
        this.chance = new Random(key.hashCode());
    }

    void add(PersonId person, Role role, Instant at, Id subject, Object command) {
        add(person, role, at, subject, command, null);
    }

    void add(PersonId person, Role role, Instant at, Id subject, Object command, @Nullable Id lane) {
        if (!at.isAfter(now)) {
            String request = key + "-" + acts.size();
            acts.add(new SampleCommand(
                    new CommandContext(person, role, council, request, request, null, at), subject, command, lane));
        }
    }

    /** Returns the instant of a local time on a day. */
    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    boolean chance(int percent) {
        return chance.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    /** Returns the commands, earliest first. */
    List<SampleCommand> sorted() {
        return acts.stream().sorted(Comparator.comparing(SampleCommand::at)).toList();
    }
}
