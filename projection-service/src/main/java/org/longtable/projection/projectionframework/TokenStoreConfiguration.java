package org.longtable.projection.projectionframework;

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

/** Configures the store in which event processors keep their tracking tokens. */
@Configuration(proxyBeanMethods = false)
class TokenStoreConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    /** Creates the token store; a single node reclaims its own tokens after a crash, and several nodes wait for the claim timeout. */
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

    /** Allows the inner token of a replay token to be deserialized; otherwise every processor retries forever. */
    @Bean
    Jackson3SerializerCustomizer allowNestedTokens() {
        return builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .allowIfSubType("org.axonframework.eventsourcing.")
                .build());
    }
}
