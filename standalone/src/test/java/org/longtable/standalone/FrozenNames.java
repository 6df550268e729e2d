package org.longtable.standalone;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventCatalog;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.EventName;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists the names that are stored or sent, one per line. None of them follows a Java type. */
final class FrozenNames {

    private static final String CONTRACT = "org.longtable.contract";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final MongoDatabase database;
    private final List<String> lines = new ArrayList<>();

    private FrozenNames(Product product) {
        this.context = product.context();
        this.database = context.getBean(MongoDatabase.class);
    }

    static List<String> of(Product product) throws Exception {
        FrozenNames names = new FrozenNames(product);
        names.problems();
        names.events();
        names.ledger();
        names.enums();
        names.processors();
        names.metrics();
        names.lines.addAll(FrozenFields.of(names.database));
        return names.lines;
    }

    private void problems() throws IOException {
        Set<String> slugs = new TreeSet<>();
        for (String catalog :
                List.of("refusals/*.properties", "admission/sentences.properties", "**/input/sentences.properties")) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + catalog)) {
                Properties sentences = PropertiesLoaderUtils.loadProperties(file);
                slugs.addAll(sentences.stringPropertyNames());
            }
        }
        slugs.forEach(it -> lines.add("problem " + it));
    }

    private void events() {
        EventCatalog.events().stream()
                .map(EventCatalog::nameOf)
                .map((EventName it) -> "event " + it.value() + " version " + it.version())
                .sorted()
                .forEach(lines::add);
    }

    /** Adds the metadata names and aggregate types, each with the first event that has it. */
    private void ledger() {
        Map<String, String> meta = new TreeMap<>();
        Map<String, Set<String>> aggregates = new TreeMap<>();
        for (BsonDocument commit :
                database.getCollection("ledger", BsonDocument.class).find()) {
            for (BsonValue event : commit.getArray("events")) {
                String name = event.asDocument().getString("type").getValue();
                JsonNode beside =
                        JSON.readTree(event.asDocument().getString("meta").getValue());
                beside.propertyNames()
                        .forEach(it -> meta.merge(it, name, (one, other) -> one.compareTo(other) < 0 ? one : other));
                if (event.asDocument().containsKey("aggregateType")) {
                    aggregates
                            .computeIfAbsent(
                                    event.asDocument()
                                            .getString("aggregateType")
                                            .getValue(),
                                    any -> new TreeSet<>())
                            .add(name);
                }
            }
        }
        for (String key : everything().toMap().keySet()) {
            meta.putIfAbsent(key, "no event here");
        }
        meta.forEach((key, event) -> lines.add("metadata " + key + ", for example of " + event));
        aggregates.forEach((type, events) -> lines.add("aggregate type " + type + " of " + String.join(", ", events)));
    }

    /** Returns event metadata with all fields set. */
    private static EventMetadata everything() {
        return new EventMetadata(
                new OrganizationId("organization"),
                new CouncilId("council"),
                PersonId.SYSTEM,
                Role.SYSTEM,
                "reason",
                "request",
                "correlation",
                "causation",
                Instant.EPOCH);
    }

    private void enums() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider types = new ClassPathScanningCandidateComponentProvider(false);
        types.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        Set<String> all = new TreeSet<>();
        for (BeanDefinition type : types.findCandidateComponents(CONTRACT)) {
            Object[] constants = Class.forName(type.getBeanClassName()).getEnumConstants();
            all.add("enum "
                    + Arrays.stream(constants).map(it -> ((Enum<?>) it).name()).collect(Collectors.joining(" ")));
        }
        lines.addAll(all);
    }

    private void processors() {
        new TreeSet<>(context.getBean(EventProcessingConfiguration.class)
                        .eventProcessors()
                        .keySet())
                .forEach(it -> lines.add("event processor " + it));
    }

    private void metrics() {
        context.getBean(MeterRegistry.class).getMeters().stream()
                .map(it -> it.getId())
                .filter(it -> it.getName().startsWith("longtable"))
                .map(it -> "metric " + it.getName() + " by "
                        + it.getTags().stream().map(tag -> tag.getKey()).toList())
                .distinct()
                .sorted()
                .forEach(lines::add);
    }
}
