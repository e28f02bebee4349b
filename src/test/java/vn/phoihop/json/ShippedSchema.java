package vn.phoihop.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.docs.WrittenTypes;

/** The JSON Schema that ships, at work. Formats are asserted, as editors do. */
final class ShippedSchema {
    static final JsonNode TEXT = text();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    private ShippedSchema() {}

    private static JsonNode text() {
        try (InputStream in = Agreement.class.getResourceAsStream("/META-INF/phoihop/agreement-1.0.schema.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, "the schema"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has against a document; nothing if it is valid. */
    static List<String> faults(String document) {
        return faults(SCHEMA, document);
    }

    /** What JSON Schema itself has against it. */
    static List<String> ownFaults() {
        Schema meta =
                REGISTRY.getSchema(SchemaLocation.of(TEXT.required("$schema").asString()));
        return faults(meta, TEXT.toString());
    }

    private static List<String> faults(Schema schema, String document) {
        try {
            return schema
                    .validate(
                            document,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Error::toString)
                    .toList();
        } catch (JsonNodeException e) {
            return List.of(e.getMessage()); // the validator counts years in 64 bits
        }
    }

    /** Its part about a type: the agreement is the whole. */
    static JsonNode definition(Class<?> type) {
        return type == Agreement.class ? TEXT : TEXT.required("$defs").required(WrittenTypes.name(type));
    }

    static List<String> names(JsonNode object, String property) {
        return List.copyOf(object.path(property).propertyNames());
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
