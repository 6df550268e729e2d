package org.longtable.standalone;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.longtable.council.web.CommandContext;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This configuration makes the generated OpenAPI document stable and free of machine details. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final Set<String> ANY_OBJECT = Set.of("object");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandContext.class);
    }

    @Bean
    OpenApiCustomizer document() {
        return api -> describe(api);
    }

    @Bean
    ModelResolver schemas(ObjectMapperProvider mappers) {
        return new NullabilityModelResolver(mappers.jsonMapper());
    }

    /** Names operations after their endpoint. Operations of a view are named after the view and the method. */
    @Bean
    OperationCustomizer names() {
        return (operation, method) -> {
            String type = method.getBeanType().getSimpleName();
            String name = type.endsWith("Endpoint")
                    ? type.substring(0, type.length() - "Endpoint".length())
                    : type + "_" + method.getMethod().getName();
            return operation.operationId(Character.toLowerCase(name.charAt(0)) + name.substring(1));
        };
    }

    private static void describe(OpenAPI api) {
        api.info(new Info()
                .title("Longtable")
                .version("1")
                .description(
                        "Commands and queries of family advisory councils. Every command needs an Idempotency-Key."));
        api.servers(List.of());
        api.getComponents().getSchemas().values().forEach(OpenApiConfiguration::takeAnyValue);
    }

    /** Allows any value in a map of {@code Object}, for example a text, a number or a list. By default springdoc declares objects. */
    private static void takeAnyValue(Schema<?> schema) {
        Map<String, Schema> properties = Objects.requireNonNullElse(schema.getProperties(), Map.of());
        for (Schema<?> property : properties.values()) {
            if (property.getAdditionalProperties() instanceof Schema<?> values
                    && ANY_OBJECT.equals(values.getTypes())
                    && values.getProperties() == null) {
                property.setAdditionalProperties(true);
            }
        }
    }
}
