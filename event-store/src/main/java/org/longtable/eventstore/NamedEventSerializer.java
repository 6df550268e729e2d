package org.longtable.eventstore;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.EventTypeRegistry.EventType;
import org.longtable.eventstore.proof.UnpairedSurrogate;
import org.longtable.eventstore.sealing.DataSubjectErasedException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The serializer writes events as JSON under their declared names and versions and reads registered types only. Axon's own serializer stores the
 * name of a class and loads whatever class is named in the store: a rename would make history unreadable, and whoever can write to
 * the store could choose the class.
 *
 * <p>Besides events it knows a handful of Axon's classes that are stored beside them: metadata and tokens. So it serves as Axon's event
 * serializer and general serializer alike.
 */
public final class NamedEventSerializer extends Jackson3Serializer {

    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Map<String, Class<?>> INFRASTRUCTURE = Set.of(
                    MetaData.class,
                    GlobalSequenceTrackingToken.class,
                    ReplayToken.class,
                    MergedTrackingToken.class,
                    ConfigToken.class)
            .stream()
            .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

    private final EventTypeRegistry types;

    private NamedEventSerializer(Builder builder, EventTypeRegistry types) {
        super(builder);
        this.types = types;
    }

    /**
     * Makes a serializer.
     *
     * @param types what may be written and read
     * @param modules how values inside of events are written, for instance a {@link org.longtable.eventstore.sealing.PersonalDataEncryptionModule}
     */
    public static NamedEventSerializer of(EventTypeRegistry types, JacksonModule... modules) {
        Builder builder = Jackson3Serializer.builder();
        builder.jsonMapperBuilderCustomizer(
                mapper -> mapper.addModules(modules).polymorphicTypeValidator(tokensOnly()));
        return new NamedEventSerializer(builder, types);
    }

    // A ReplayToken names the classes of the tokens inside it; Axon's default denies its own token that.
    private static BasicPolymorphicTypeValidator tokensOnly() {
        BasicPolymorphicTypeValidator.Builder allowed = BasicPolymorphicTypeValidator.builder();
        INFRASTRUCTURE.values().forEach(allowed::allowIfSubType);
        return allowed.build();
    }

    /** That a person was erased, or that a text cannot be sealed, is thrown as it is and not as the cause of a fault. */
    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        try {
            return super.serialize(object, expectedRepresentation);
        } catch (SerializationException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof DataSubjectErasedException || cause instanceof UnpairedSurrogate) {
                    throw (RuntimeException) cause;
                }
            }
            throw e;
        }
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == Void.TYPE) {
            return SerializedType.emptyType();
        }
        Class<?> known = type;
        return types.findType(known)
                .<SerializedType>map(NamedEventSerializer::named)
                .orElseGet(() -> {
                    if (INFRASTRUCTURE.containsKey(known.getName())) {
                        return new SimpleSerializedType(known.getName(), null);
                    }
                    throw new UnknownEventTypeException(known.getName(), null);
                });
    }

    private static SimpleSerializedType named(EventType type) {
        return new SimpleSerializedType(type.name(), Integer.toString(type.version()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        Class<?> infrastructure = INFRASTRUCTURE.get(type.getName());
        return infrastructure != null ? infrastructure : listed(type.getName(), type.getRevision());
    }

    private Class<?> listed(String name, @Nullable String revision) {
        if (revision == null || !REVISION.matcher(revision).matches()) {
            throw new UnknownEventTypeException(name, revision);
        }
        return types.findClass(new EventType(name, Integer.parseInt(revision)))
                .orElseThrow(() -> new UnknownEventTypeException(name, revision));
    }
}
