package org.longtable.projection.audit;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longtable.contract.Id;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;

/** Creates a sample of any event with every field filled. The value of a field is derived from its name, so samples are always the same. */
public final class SampleEvents {

    private static final Map<String, String> MEANINGFUL =
            Map.of("currency", "USD", "zone", "America/Chicago", "language", "es", "languages", "es");

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 5700L),
            Map.entry(Long.class, 5700L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(double.class, 1.5),
            Map.entry(BigDecimal.class, new BigDecimal("1.5")),
            Map.entry(Instant.class, Instant.parse("2025-11-20T23:30:00Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2025-11-20")),
            Map.entry(LocalTime.class, LocalTime.parse("17:30")));

    private SampleEvents() {}

    /** Returns a sample of an event type. */
    public static <T> T of(Class<T> event) {
        return event.cast(sample(event.getSimpleName(), event));
    }

    private static Object sample(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(name, (Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.equals(Words.class)) {
            return Words.plain(name);
        }
        if (plain.equals(Personal.class)) {
            return new Personal(new PersonId("about-1"), "text");
        }
        if (plain.isRecord()) {
            return record(name, plain);
        }
        if (plain.equals(String.class)) {
            return MEANINGFUL.getOrDefault(name, name);
        }
        Object value = PLAIN.get(plain);
        if (value == null) {
            throw new AssertionError("no sample for a field of type " + plain + ": add one here");
        }
        return value;
    }

    private static Object collection(String name, Class<?> raw, Type[] of) {
        if (raw.equals(List.class)) {
            return List.of(sample(name, of[0]));
        }
        if (raw.equals(Set.class)) {
            return Set.of(sample(name, of[0]));
        }
        if (raw.equals(Map.class)) {
            return new LinkedHashMap<>(Map.of(sample(name, of[0]), sample(name, of[1])));
        }
        throw new AssertionError("no sample for " + raw + ": add one here");
    }

    private static Object record(String name, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(it -> sample(Id.class.isAssignableFrom(type) ? name + "-1" : it.getName(), it.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + type, e);
        }
    }
}
