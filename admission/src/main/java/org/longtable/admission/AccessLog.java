package org.longtable.admission;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.springframework.stereotype.Component;

/**
 * The access log stores who accessed whose personal data, in which role, and for which purpose. It keeps entries for
 * six years, as 45 CFR 164.316(b)(2) requires for documentation.
 */
@Component
public class AccessLog {

    private static final Period KEPT = Period.ofYears(6);
    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    /** Separates the parts of an identifier. It sorts before {@link #END}, and no identifier contains either character. */
    private static final String PART = "/";

    private static final String END = "0";

    private final MongoCollection<Document> looks;
    private final EventFolder facts;
    private final InstantSource clock;
    private volatile Instant swept = Instant.MIN;

    AccessLog(MongoDatabase database, EventFolder facts, InstantSource clock) {
        this.looks = database.getCollection("looks");
        this.facts = facts;
        this.clock = clock;
        looks.createIndex(Indexes.ascending("last"));
    }

    /** The user, role, category, and purpose of an access. */
    record AccessLogEntry(PersonId by, Role role, AccessCategory kind, PurposeOfUse why) {}

    /**
     * Counts the accesses of one user to the data of one person on one day.
     *
     * @param first start of the day in UTC; older entries contain the time
     * @param last the same as {@code first}; older entries contain the last time within an hour
     * @param times number of accesses
     */
    public record HourlyAccess(
            PersonId by, Role role, AccessCategory kind, PurposeOfUse why, Instant first, Instant last, int times) {}

    /**
     * A page of access records, newest first.
     *
     * @param before cursor for the next page with older records; null on the last page
     */
    public record AccessLogPage(
            List<HourlyAccess> looks, @Nullable String before) {}

    /** Records an access to the data of other people. Access to the user's own data is not recorded. */
    void record(AccessLogEntry glance, Collection<PersonId> people) {
        Set<String> others = new TreeSet<>();
        people.stream().filter(it -> !it.equals(glance.by())).forEach(it -> others.add(it.value()));
        write(glance, others);
    }

    /** Records an access to the data of everyone in the user's organization. */
    void recordForOrganization(AccessLogEntry glance) {
        OrganizationId organization = AuthorizationState.of(facts, glance.by()).organization();
        write(glance, organization == null ? Set.of() : Set.of(organization.value()));
    }

    /**
     * Returns who accessed the data of a person, newest first.
     *
     * @param before cursor from the previous page, or null for the first page
     */
    public AccessLogPage findAbout(PersonId person, @Nullable String before, int most) {
        OrganizationId organization = AuthorizationState.of(facts, person).organization();
        if (organization == null) {
            return new AccessLogPage(List.of(), null);
        }
        Instant known = facts.firstMetadata(person.value())
                .map(it -> EventMetadata.fromMap(it).effective())
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.DAYS);
        List<Document> found = new ArrayList<>(page(person.value(), before, most, Filters.empty()));
        Bson theirs = Filters.and(Filters.ne("by", person.value()), Filters.gte("last", Date.from(known)));
        found.addAll(page(organization.value(), before, most, theirs));
        found.sort(Comparator.comparing(AccessLog::tail).reversed());
        List<Document> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() < most ? null : tail(shown.getLast());
        return new AccessLogPage(shown.stream().map(AccessLog::look).toList(), next);
    }

    /** Deletes the access log of a person who was erased. */
    public void deleteAbout(PersonId person) {
        looks.deleteMany(
                Filters.and(Filters.gt("_id", person.value() + PART), Filters.lt("_id", person.value() + END)));
    }

    private List<Document> page(String whose, @Nullable String before, int most, Bson which) {
        String end = before == null ? whose + END : whose + PART + before;
        return looks.find(Filters.and(Filters.gt("_id", whose + PART), Filters.lt("_id", end), which))
                .sort(Sorts.descending("_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    private void write(AccessLogEntry glance, Set<String> whose) {
        if (whose.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        sweep(now);
        looks.bulkWrite(whose.stream().map(it -> upsert(it, glance, now)).toList());
    }

    private void sweep(Instant now) {
        if (swept.isBefore(now.minus(BETWEEN_SWEEPS))) {
            swept = now;
            Instant oldest = now.atOffset(ZoneOffset.UTC).minus(KEPT).toInstant();
            looks.deleteMany(Filters.lt("last", Date.from(oldest)));
        }
    }

    private static WriteModel<Document> upsert(String whose, AccessLogEntry glance, Instant now) {
        // A finer time could be matched with what the same user did anonymously in the same hour (0021).
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        String id = String.join(
                PART,
                whose,
                today.toString(),
                glance.by().value(),
                glance.role().name(),
                glance.kind().name(),
                glance.why().name());
        return new UpdateOneModel<>(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.setOnInsert("by", glance.by().value()),
                        Updates.setOnInsert("role", glance.role().name()),
                        Updates.setOnInsert("kind", glance.kind().name()),
                        Updates.setOnInsert("why", glance.why().name()),
                        Updates.setOnInsert("first", Date.from(today)),
                        Updates.set("last", Date.from(today)),
                        Updates.inc("times", 1)),
                new UpdateOptions().upsert(true));
    }

    /** Returns the part of the identifier after the first separator, which begins with the day. */
    private static String tail(Document look) {
        String id = look.getString("_id");
        return id.substring(id.indexOf(PART) + 1);
    }

    private static HourlyAccess look(Document found) {
        return new HourlyAccess(
                new PersonId(found.getString("by")),
                Role.valueOf(found.getString("role")),
                AccessCategory.valueOf(found.getString("kind")),
                PurposeOfUse.valueOf(found.getString("why")),
                found.getDate("first").toInstant(),
                found.getDate("last").toInstant(),
                found.getInteger("times"));
    }
}
