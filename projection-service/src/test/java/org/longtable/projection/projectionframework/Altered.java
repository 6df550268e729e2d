package org.longtable.projection.projectionframework;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Creates a copy of a record in which the values, including those of nested records, are different. */
final class Altered {

    private Altered() {}

    @SuppressWarnings("unchecked")
    static <T> T of(T value, UnaryOperator<Object> change) {
        return (T) altered(value, change);
    }

    private static Object altered(Object value, UnaryOperator<Object> change) {
        Object next = change.apply(value);
        if (next == null || !next.equals(value)) {
            return next;
        }
        return switch (value) {
            case List<?> list -> list.stream().map(it -> altered(it, change)).toList();
            case Set<?> set -> {
                Set<Object> all = new LinkedHashSet<>();
                set.forEach(it -> all.add(altered(it, change)));
                yield all;
            }
            case Map<?, ?> map -> {
                Map<Object, Object> all = new LinkedHashMap<>();
                map.forEach((key, it) -> all.put(altered(key, change), altered(it, change)));
                yield all;
            }
            case Record record -> record(record, change);
            default -> value;
        };
    }

    private static Object record(Record record, UnaryOperator<Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                Object part = components[i].getAccessor().invoke(record);
                values[i] = part == null ? null : altered(part, change);
            }
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot alter " + record, e);
        }
    }
}
