package org.longtable.standalone;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** This resolver names OpenAPI schemas after their records and prefixes records of views with the view's name. */
final class SchemaNameResolver extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        boolean ofView = around != null && type.getPackageName().startsWith("org.longtable.projection");
        return ofView ? around.getSimpleName() + type.getSimpleName() : type.getSimpleName();
    }
}
