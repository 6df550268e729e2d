package org.longtable.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.PersonId;
import org.longtable.contract.recruiting.Relationship;

/** Generates the people of the sample year with realistic names. */
final class SamplePeople {

    /** The organization's administrator, who also coordinates. */
    static final SamplePerson ADMINISTRATOR =
            new SamplePerson(new PersonId("sample-elena"), "Elena Rivera", "en", Relationship.STAFF);

    /** A leader, who reads and changes nothing. */
    static final SamplePerson LEADER =
            new SamplePerson(new PersonId("sample-grace"), "Grace Okafor", "en", Relationship.STAFF);

    private static final List<String> LANGUAGES = List.of("en", "es", "en", "en", "es", "vi", "en", "so");

    private final List<String> first;
    private final List<String> last;
    private int next;

    SamplePeople() {
        List<String> lines = SampleTexts.lines("people.txt");
        first = List.of(lines.get(0).split(" "));
        last = List.of(lines.get(1).split(" "));
    }

    /**
     * Describes one person of the sample year.
     *
     * @param name first and last name
     * @param language BCP 47 tag
     * @param relationship relationship to a patient, or staff
     */
    record SamplePerson(PersonId person, String name, String language, Relationship relationship) {

        AdvisorId seat() {
            return new AdvisorId("advisor-" + person.value());
        }

        boolean family() {
            return relationship != Relationship.STAFF;
        }

        String email() {
            return person.value() + "@example.org";
        }
    }

    /** Returns the next unused person. */
    SamplePerson nextPerson(Relationship relationship) {
        int number = next++;
        String name = first.get(number * 7 % first.size()) + " " + last.get(number * 11 % last.size());
        String language = LANGUAGES.get(number % LANGUAGES.size());
        return new SamplePerson(new PersonId("sample-person-" + (number + 1)), name, language, relationship);
    }

    /** Returns a council's members: mostly parents, some grandparents and patients, and two or three staff partners. */
    List<SamplePerson> members(int count) {
        List<Relationship> pattern = List.of(
                Relationship.PARENT,
                Relationship.PARENT,
                Relationship.STAFF,
                Relationship.GRANDPARENT,
                Relationship.PARENT,
                Relationship.PATIENT,
                Relationship.STAFF,
                Relationship.PARENT,
                Relationship.GUARDIAN,
                Relationship.PARENT);
        List<SamplePerson> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(nextPerson(pattern.get(i % pattern.size())));
        }
        return members;
    }
}
