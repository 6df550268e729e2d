package org.longtable.standalone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longtable.contract.Role;
import org.longtable.standalone.LedgerIndex.Happening;

/** Finds everything in a response that its reader may not see: identifiers, contact details, amounts and events. */
final class AnswerCheck {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern EMAIL = Pattern.compile("(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]++@[A-Za-z0-9.-]+");
    private static final Pattern COMMIT = Pattern.compile("\"commit\" ?: ?\"([A-Za-z0-9+/=]{80,})\"");
    private static final Pattern LINE = Pattern.compile("\"position\" ?: ?(\\d+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\uFEFF?\"?(\\d+)\"?,");
    private static final Pattern TOLD = Pattern.compile("(?m)^\\{\"position\":(\\d+),\"n\":(\\d+).*\"events\":\\[\\{");
    private static final Set<Role> AT_THE_TABLE = Set.of(Role.ADVISOR, Role.STAFF_PARTNER);

    /** What an endpoint shows, which determines the rule for checking its content. */
    enum Shows {
        /** Nothing about other people, or only hashes. */
        NOTHING,
        /** The organization's councils and champions, which everybody may see. */
        PUBLIC,
        /** Names of people by identifier, within the organization. */
        NAMES,
        /** Names of the people who act for the organization. */
        DIRECTORY,
        /** Data of the council in the path. */
        COUNCIL,
        /** Data of the councils in the reader's role scope. */
        ORGANIZATION,
        /** Data about the person in the path. */
        PERSON,
        /** Several events. */
        TRAIL,
        /** One event. */
        POSITION,
        /** One event as a receipt. */
        RECEIPT
    }

    record Request(Shows shows, String path, Map<String, String> variables) {}

    private final LedgerIndex index;
    private final PermittedReader reader;
    private final Request request;
    private final List<String> wrong = new ArrayList<>();

    private AnswerCheck(LedgerIndex index, PermittedReader reader, Request request) {
        this.index = index;
        this.reader = reader;
        this.request = request;
    }

    /** Returns what is wrong with a response; empty when nothing is. */
    static List<String> of(LedgerIndex index, PermittedReader reader, Request request, int status, String body) {
        AnswerCheck check = new AnswerCheck(index, reader, request);
        String text = check.withCommits(body);
        if (status == 200) {
            check.scope();
            check.events(text);
        }
        check.identifiers(text, status == 200 ? Set.of() : new HashSet<>(tokens(request.path())));
        check.contacts(text);
        check.amounts(text);
        return check.wrong;
    }

    private String withCommits(String body) {
        StringBuilder all = new StringBuilder(body);
        Matcher commit = COMMIT.matcher(body);
        while (commit.find()) {
            all.append(' ')
                    .append(new String(Base64.getDecoder().decode(commit.group(1)), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(it -> it.group()).toList();
    }

    private void fault(String what) {
        wrong.add(reader.name() + " was shown " + what + " by " + request.path());
    }

    /** Checks that the response is not about a council, an organization or a person outside the reader's role scope. */
    private void scope() {
        String council = request.variables().get("council");
        if (council != null && !reader.seesCouncil(council)) {
            fault("council " + council);
        }
        String organization = request.variables().get("organization");
        if (organization != null && !organization.equals(reader.organization())) {
            fault("organization " + organization);
        }
        String person = request.variables().get("person");
        if (person != null && !reader.reaches(person)) {
            fault("person " + person);
        }
    }

    private void events(String text) {
        switch (request.shows()) {
            case TRAIL -> {
                Matcher ledger = TOLD.matcher(text);
                while (ledger.find()) {
                    long first = Long.parseLong(ledger.group(1));
                    for (long at = first; at < first + Long.parseLong(ledger.group(2)); at++) {
                        event(at);
                    }
                }
                Pattern each = text.startsWith("{\"format\"")
                        ? null
                        : text.stripLeading().startsWith("{")
                                        || text.stripLeading().startsWith("[")
                                ? LINE
                                : ROW;
                if (each != null) {
                    each.matcher(text).results().forEach(it -> event(Long.parseLong(it.group(1))));
                }
            }
            case POSITION, RECEIPT -> {
                Happening one = at(Long.parseLong(request.variables().getOrDefault("position", "0")));
                if (!reader.opens(one, request.shows() == Shows.RECEIPT)) {
                    fault("event " + one.event());
                }
            }
            default -> {}
        }
    }

    private void event(long position) {
        Happening one = at(position);
        if (!reader.follows(one)) {
            fault("event " + one.event());
        }
    }

    private Happening at(long position) {
        return index.all.get((int) position - 1);
    }

    private void identifiers(String text, Set<String> echoed) {
        for (String token : new HashSet<>(tokens(text))) {
            if (!echoed.contains(token) && index.organizations.containsKey(token) && !permits(token)) {
                fault(token);
            }
        }
    }

    private boolean permits(String token) {
        boolean open = request.shows() == Shows.PUBLIC;
        if (index.isCouncil(token)) {
            return open
                    || (request.shows() == Shows.ORGANIZATION
                            ? reader.seesCouncil(token)
                            : reader.sameOrganization(token));
        }
        return index.isPerson(token) ? permitsPerson(token) : permitsThing(token);
    }

    /** Any person of the organization may appear in the reader's own access log. */
    private boolean permitsPerson(String other) {
        if (index.champions.values().stream().anyMatch(it -> it.contains(other))
                && (request.shows() == Shows.PUBLIC || reader.sameOrganization(other))) {
            return true;
        }
        return reader.reaches(other)
                || reader.sharesCouncilWith(other)
                || reader.sameOrganization(other)
                        && (index.holdsForAll(other)
                                || request.shows() == Shows.NAMES
                                || request.path().contains("/looks")
                                || request.shows() == Shows.DIRECTORY && isListed(other)
                                || isAboutTheirs(index.company.getOrDefault(other, Set.of())::contains));
    }

    /**
     * Returns whether the directory may list a person: members and role holders, and, for people who run a council, people of the
     * organization whom no council considers.
     */
    private boolean isListed(String other) {
        boolean considered = index.considered.values().stream().anyMatch(it -> it.contains(other));
        return !index.belongsTo(other).isEmpty() || !considered && reader.role() != Role.ADVISOR;
    }

    private boolean permitsThing(String thing) {
        Set<String> people = index.peopleOf.getOrDefault(thing, Set.of());
        if (isAboutTheirs(people::contains) || isOwnEvent(thing)) {
            return true;
        }
        boolean pay = thing.startsWith("pay-") || index.claims.contains(thing);
        boolean ownOnly = pay && AT_THE_TABLE.contains(reader.role());
        return ownOnly ? people.contains(reader.person()) : reader.seesAny(thing);
    }

    private boolean isAboutTheirs(Predicate<String> involves) {
        String person = request.variables().get("person");
        return person != null && request.shows() == Shows.PERSON && reader.reaches(person) && involves.test(person);
    }

    /** Returns whether a value is part of an event that the reader may open. */
    private boolean isOwnEvent(String thing) {
        String position = request.variables().get("position");
        return position != null
                && reader.opens(at(Long.parseLong(position)), request.shows() == Shows.RECEIPT)
                && LedgerIndex.ids(at(Long.parseLong(position)).event())
                        .anyMatch(it -> it.value().equals(thing));
    }

    private void contacts(String text) {
        EMAIL.matcher(text).results().map(it -> it.group()).distinct().forEach(this::contact);
        index.contacts.keySet().stream()
                .filter(it -> !it.contains("@") && text.contains(it))
                .forEach(this::contact);
    }

    private void contact(String way) {
        Set<String> theirs = index.contacts.getOrDefault(way, Set.of());
        boolean ownEvent = request.variables().containsKey("position")
                && request.shows() == Shows.POSITION
                && reader.opens(at(Long.parseLong(request.variables().get("position"))), false)
                && reader.role() != Role.LEADER;
        if (!ownEvent && !theirs.isEmpty() && theirs.stream().noneMatch(reader::mayContact)) {
            fault("the contact " + way);
        }
    }

    private void amounts(String text) {
        index.amounts.forEach((minor, councils) -> {
            String cents = "\"minor\":" + minor;
            String told = "%d.%02d".formatted(minor / 100, minor % 100);
            boolean own = request.shows() == Shows.PERSON || request.variables().containsKey("position");
            if (!own
                    && (text.contains(cents) || text.contains(told))
                    && !(reader.whole() && reader.organization().equals(councilsOrganization(councils)))
                    && Collections.disjoint(councils, reader.councils())) {
                fault("the amount " + told);
            }
        });
    }

    private String councilsOrganization(Set<String> councils) {
        return String.valueOf(index.organizations.get(councils.iterator().next()));
    }
}
