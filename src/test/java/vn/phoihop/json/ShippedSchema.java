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

/** A JSON Schema that ships, at work; what is static is about that of agreements. Formats are asserted, as editors do. */
final class ShippedSchema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static final ShippedSchema AGREEMENT = new ShippedSchema("agreement");
    static final ShippedSchema DUE_DATE = new ShippedSchema("due-date");
    static final ShippedSchema HOLIDAY_NOTICE = new ShippedSchema("holiday-notice");
    static final ShippedSchema REPORTING_REGIME = new ShippedSchema("reporting-regime");
    static final ShippedSchema LEDGER = new ShippedSchema("ledger");
    static final ShippedSchema REGISTER = new ShippedSchema("register");
    static final ShippedSchema RULE_CHANGES = new ShippedSchema("rule-changes");
    static final ShippedSchema FINDINGS = new ShippedSchema("findings");
    static final List<ShippedSchema> ALL =
            List.of(AGREEMENT, DUE_DATE, HOLIDAY_NOTICE, REPORTING_REGIME, LEDGER, REGISTER, RULE_CHANGES, FINDINGS);
    static final JsonNode TEXT = AGREEMENT.text();

    private final String name;
    private final JsonNode text;
    private final Schema schema;

    private ShippedSchema(String name) {
        this.name = name;
        this.text = read("/META-INF/phoihop/" + name + "-1.0.schema.json");
        this.schema = REGISTRY.getSchema(text);
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Agreement.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode text() {
        return text;
    }

    /** What it has against a document; nothing if it is valid. */
    List<String> against(String document) {
        return faults(schema, document);
    }

    /** What JSON Schema itself has against it. */
    List<String> ownFaults() {
        Schema meta =
                REGISTRY.getSchema(SchemaLocation.of(text.required("$schema").asString()));
        return faults(meta, text.toString());
    }

    /** What the one of agreements has against a document; nothing if it is valid. */
    static List<String> faults(String document) {
        return AGREEMENT.against(document);
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

    @Override
    public String toString() {
        return name;
    }
}
