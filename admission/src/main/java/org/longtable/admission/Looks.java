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
import org.longtable.contract.Act;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.springframework.stereotype.Component;

/**
 * Who looked at whose sealed data, in the collection {@code looks} (docs/decisions/0013-looks.md): one document for each person, looker,
 * role, kind, purpose and day. They are kept six years, as 45 CFR 164.316(b)(2) asks of documentation.
 */
@Component
public class Looks {

    private static final Period KEPT = Period.ofYears(6);
    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    /** Parts of an identifier are divided by it; it sorts before {@link #END}, and no identifier has either. */
    private static final String PART = "/";

    private static final String END = "0";

    private final MongoCollection<Document> looks;
    private final Facts facts;
    private final InstantSource clock;
    private volatile Instant swept = Instant.MIN;

    Looks(MongoDatabase database, Facts facts, InstantSource clock) {
        this.looks = database.getCollection("looks");
        this.facts = facts;
        this.clock = clock;
        looks.createIndex(Indexes.ascending("last"));
    }

    /** Who looks, in which role, at what and why. */
    record Glance(PersonId by, Role role, LookKind kind, Purpose why) {}

    /**
     * Somebody looked within one day.
     *
     * @param first the first moment of that day in UTC; earlier entries say the time
     * @param last the same; earlier entries say the last time of an hour
     * @param times how often
     */
    public record Look(PersonId by, Role role, LookKind kind, Purpose why, Instant first, Instant last, int times) {}

    /**
     * Some looks, the latest first.
     *
     * @param before ask with it for what came before; null when nothing did
     */
    public record LooksPage(List<Look> looks, @Nullable String before) {}

    /** Records that somebody looks at what is other people's; what is their own is not recorded. */
    void record(Glance glance, Collection<PersonId> people) {
        Set<String> others = new TreeSet<>();
        people.stream().filter(it -> !it.equals(glance.by())).forEach(it -> others.add(it.value()));
        write(glance, others);
    }

    /** Records that somebody looks at what is everybody's of their organization. */
    void recordEverybody(Glance glance) {
        OrganizationId organization = Known.of(facts, glance.by()).organization();
        write(glance, organization == null ? Set.of() : Set.of(organization.value()));
    }

    /**
     * Who looked at what is somebody's, the latest day first; of what was everybody's, since they are known here and without themselves.
     *
     * @param before as a page before gave it, or null for the latest
     */
    public LooksPage at(PersonId person, @Nullable String before, int most) {
        OrganizationId organization = Known.of(facts, person).organization();
        if (organization == null) {
            return new LooksPage(List.of(), null);
        }
        Instant known = facts.beginning(person.value())
                .map(it -> Act.from(it).effective())
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.DAYS);
        List<Document> found = new ArrayList<>(page(person.value(), before, most, Filters.empty()));
        Bson theirs = Filters.and(Filters.ne("by", person.value()), Filters.gte("last", Date.from(known)));
        found.addAll(page(organization.value(), before, most, theirs));
        found.sort(Comparator.comparing(Looks::tail).reversed());
        List<Document> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() < most ? null : tail(shown.getLast());
        return new LooksPage(shown.stream().map(Looks::look).toList(), next);
    }

    /** Forgets who looked at what is somebody's; they were erased. */
    public void forget(PersonId person) {
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

    private void write(Glance glance, Set<String> whose) {
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

    private static WriteModel<Document> upsert(String whose, Glance glance, Instant now) {
        // A finer time could be matched with what the looker did without their name in the same hour (0021).
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

    /** What stands behind the first part of its identifier: from the day on. */
    private static String tail(Document look) {
        String id = look.getString("_id");
        return id.substring(id.indexOf(PART) + 1);
    }

    private static Look look(Document found) {
        return new Look(
                new PersonId(found.getString("by")),
                Role.valueOf(found.getString("role")),
                LookKind.valueOf(found.getString("kind")),
                Purpose.valueOf(found.getString("why")),
                found.getDate("first").toInstant(),
                found.getDate("last").toInstant(),
                found.getInteger("times"));
    }
}
