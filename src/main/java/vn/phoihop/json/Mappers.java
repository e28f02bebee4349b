package vn.phoihop.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/** The mappers: one that binds strictly, and the same for text whose fields are known to stand once only. */
final class Mappers {
    /** How deep values may nest. */
    static final int DEEPEST = 64;
    /** How many characters one text may have. */
    static final int LONGEST_TEXT = 1024 * 1024;
    /** How many digits one number may have. */
    static final int LONGEST_NUMBER = 1000;
    /** How many characters the name of a field may have. */
    static final int LONGEST_NAME = 1000;

    private static final JsonMapper OF_BYTES = mapper(JsonFactory.builder(), true);
    private static final JsonMapper STRICT = mapper(ofText(), true);
    private static final JsonMapper LOCATING = mapper(ofText(), false);

    private Mappers() {}

    /** Refuses fields that stand twice; for bytes. */
    static JsonMapper ofBytes() {
        return OF_BYTES;
    }

    /** Refuses fields that stand twice; for text. */
    static JsonMapper strict() {
        return STRICT;
    }

    /** Does not look whether fields stand twice. */
    static JsonMapper locating() {
        return LOCATING;
    }

    static String problems(List<JsonProblem> problems, Locale locale) {
        ArrayNode array = LOCATING.createArrayNode();
        for (JsonProblem problem : problems) {
            ObjectNode object = LOCATING.valueToTree(problem);
            object.put("message", problem.text(locale));
            array.add(object);
        }
        return Layout.of(LOCATING.writeValueAsString(array));
    }

    /** Names in text are not kept from one text to the next: a text made for it could spoil what is kept. */
    private static JsonFactoryBuilder ofText() {
        return JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES);
    }

    private static JsonMapper mapper(JsonFactoryBuilder builder, boolean refusesTwins) {
        JsonFactory factory = builder.streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, refusesTwins)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyObject, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(n -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(
                        Optional.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.SET, Nulls.FAIL)))
                .addModule(new SimpleModule()
                        .setDeserializers(new StrictOptional.Everywhere())
                        .addDeserializer(LocalDate.class, new StrictDay())
                        .addDeserializer(Instant.class, new StrictMoment()))
                .build();
    }
}
