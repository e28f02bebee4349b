package vn.phoihop.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.ext.jdk8.Jdk8OptionalDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.type.ReferenceType;

/** Takes what a record leaves out for nothing and refuses a {@code null}; Jackson's own reader treats both alike. */
final class StrictOptional extends Jdk8OptionalDeserializer {
    private StrictOptional(JavaType type, @Nullable TypeDeserializer ofKind, @Nullable ValueDeserializer<?> ofContent) {
        super(type, null, ofKind, ofContent);
    }

    /** Has every optional value read so. */
    static final class Everywhere extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer ofKind,
                @Nullable ValueDeserializer<?> ofContent) {
            return type.hasRawClass(Optional.class) ? new StrictOptional(type, ofKind, ofContent) : null;
        }
    }

    @Override
    public Jdk8OptionalDeserializer withResolved(
            @Nullable TypeDeserializer ofKind, @Nullable ValueDeserializer<?> ofContent) {
        return new StrictOptional(_fullType, ofKind, ofContent);
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
        throw InvalidNullException.from(context, null, _fullType);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Optional.empty();
    }
}
