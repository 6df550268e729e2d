package org.longtable.eventstore.codec;

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
import org.longtable.eventstore.codec.EventTypeRegistry.EventType;
import org.longtable.eventstore.encryption.DataSubjectErasedException;
import org.longtable.eventstore.proof.UnpairedSurrogate;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The serializer writes events as JSON under their declared names and versions and reads registered types only. Axon's own serializer
 * stores class names and loads any class that is named in the store. With it, a rename would make history unreadable, and an attacker with
 * write access to the store could choose the class.
 *
 * <p>The serializer also handles the few Axon classes that are stored beside events: metadata and tokens. It can therefore be Axon's event
 * serializer and general serializer at the same time.
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
     * Creates a serializer.
     *
     * @param types types that may be written and read
     * @param modules modules that write values inside events, for instance a
     *     {@link org.longtable.eventstore.encryption.PersonalDataEncryptionModule}
     */
    public static NamedEventSerializer of(EventTypeRegistry types, JacksonModule... modules) {
        Builder builder = Jackson3Serializer.builder();
        builder.jsonMapperBuilderCustomizer(
                mapper -> mapper.addModules(modules).polymorphicTypeValidator(tokensOnly()));
        return new NamedEventSerializer(builder, types);
    }

    // A ReplayToken names the classes of the tokens inside it. Axon's default does not allow these classes.
    private static BasicPolymorphicTypeValidator tokensOnly() {
        BasicPolymorphicTypeValidator.Builder allowed = BasicPolymorphicTypeValidator.builder();
        INFRASTRUCTURE.values().forEach(allowed::allowIfSubType);
        return allowed.build();
    }

    /** Rethrows exceptions about an erased person or a text that cannot be encrypted as they are, without wrapping them. */
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
