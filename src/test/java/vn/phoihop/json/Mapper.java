package vn.phoihop.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.function.Function;
import vn.phoihop.agreement.Agreement;

/**
 * A way from an agreement to its text and back.
 *
 * @param name who goes it
 */
record Mapper(String name, Function<Agreement, String> write, Function<String, Agreement> read) {
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    static final Mapper FACADE = new Mapper("the facade", PhoihopJson::writeAgreement, PhoihopJson::readAgreement);
    static final Mapper PLAIN_3 = new Mapper(
            "a plain Jackson 3 mapper",
            JACKSON_3::writeValueAsString,
            text -> JACKSON_3.readValue(text, Agreement.class));
    static final Mapper PLAIN_2 = new Mapper("a plain Jackson 2 mapper", Mapper::write2, Mapper::read2);

    static final List<Mapper> ALL = List.of(FACADE, PLAIN_3, PLAIN_2);

    private static String write2(Agreement agreement) {
        try {
            return JACKSON_2.writeValueAsString(agreement);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Agreement read2(String text) {
        try {
            return JACKSON_2.readValue(text, Agreement.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
