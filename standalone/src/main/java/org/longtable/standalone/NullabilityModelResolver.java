package org.longtable.standalone;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Words;
import org.longtable.council.web.MultiLine;
import org.longtable.council.web.SingleLine;

/** This model resolver marks every property that is not {@code @Nullable} as required in the OpenAPI document. */
final class NullabilityModelResolver extends ModelResolver {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Schema<?> NOTHING = new Schema<>().types(Set.of("null"));

    NullabilityModelResolver(ObjectMapper mapper) {
        super(mapper, new SchemaNameResolver());
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = super.resolve(type, context, chain);
        Class<?> raw = type.getType() == null
                ? Object.class
                : _mapper.constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            Schema<?> model = resolved.get$ref() == null
                    ? resolved
                    : context.getDefinedModels().get(resolved.get$ref().substring(SCHEMAS.length()));
            if (model != null && model.getProperties() != null) {
                describe(raw, model);
            }
        }
        return resolved;
    }

    private static void describe(Class<?> type, Schema<?> model) {
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = model.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            limit(component, property);
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable) {
                require(model, component.getName());
            }
            // Redacted words are null.
            if (!nullable && !component.getType().equals(Words.class)) {
                continue;
            }
            if (property.get$ref() != null) {
                model.getProperties().put(component.getName(), new Schema<>().anyOf(List.of(property, NOTHING)));
            } else if (property.getTypes() != null) {
                property.addType("null");
            }
        }
    }

    /** Sets the length limits. JSON Schema counts code points, like the annotations. */
    private static void limit(RecordComponent component, Schema<?> property) {
        SingleLine line = component.getAnnotation(SingleLine.class);
        MultiLine lines = component.getAnnotation(MultiLine.class);
        if (line != null) {
            property.setMinLength(line.min());
            property.setMaxLength(line.max());
        } else if (lines != null) {
            property.setMinLength(lines.min());
            property.setMaxLength(lines.max());
        }
    }

    private static void require(Schema<?> model, String name) {
        if (model.getRequired() == null || !model.getRequired().contains(name)) {
            model.addRequiredItem(name);
        }
    }
}
