package org.longtable.standalone;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names a schema after its record; one that belongs to a view is called view and record, for two views may have a "Line". */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        boolean ofView = around != null && type.getPackageName().startsWith("org.longtable.projection");
        return ofView ? around.getSimpleName() + type.getSimpleName() : type.getSimpleName();
    }
}
