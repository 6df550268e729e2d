package org.longtable.projection.viewing;

import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Where processors keep how far they have come. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    /** The only process on its store takes up again what it held before a crash; among several, each waits for the claims of one that is gone. */
    @Bean
    TokenStore tokenStore(
            MongoDatabase database, Serializer serializer, @Value("${longtable.ledger.alone:false}") boolean alone) {
        String process = ManagementFactory.getRuntimeMXBean().getName();
        return MongoTokenStore.builder()
                .nodeId(alone ? "alone" : process)
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName("trackingtokens")
                        .build())
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }

    /** Without it a ReplayToken's inner token is denied, and every processor retries for ever with warnings only. */
    @Bean
    Jackson3SerializerCustomizer tokensMayNest() {
        return builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .allowIfSubType("org.axonframework.eventsourcing.")
                .build());
    }
}
