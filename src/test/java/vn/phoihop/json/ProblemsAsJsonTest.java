package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Problems as an integrator passes them on. */
class ProblemsAsJsonTest {
    private static final String TEXT = """
            {
              "id": "letter-155-draft",
              "instrument": "155-ubnd-kgvx-2023",
              "kind": "official-letter",
              "titel": {"vi": "Về trang thông tin điện tử"},
              "openLists": ["duty"]
            }
            """;

    private final UnreadableJsonException refused =
            catchThrowableOfType(UnreadableJsonException.class, () -> PhoihopJson.readAgreement(TEXT));

    @Test
    void areOneObjectEach() {
        assertThat(refused.toJson(Locale.forLanguageTag("vi"))).isEqualTo("""
                [
                  {
                    "pointer": "/titel",
                    "line": 5,
                    "column": 3,
                    "code": "unknown-field",
                    "message": "không có trường \\"titel\\", có phải là \\"title\\"?",
                    "found": "\\"titel\\"",
                    "known": [
                      "title",
                      "format",
                      "id",
                      "instrument",
                      "kind",
                      "aliases",
                      "number",
                      "issued",
                      "sources",
                      "parties",
                      "persons",
                      "participations",
                      "signing",
                      "term",
                      "reckoning",
                      "milestones",
                      "relations",
                      "clauses",
                      "statements",
                      "duties",
                      "targets",
                      "ambiguities",
                      "openLists"
                    ]
                  },
                  {
                    "pointer": "/openLists/0",
                    "line": 6,
                    "column": 17,
                    "code": "unknown-code",
                    "message": "danh mục để ngỏ phải là một trong duties, targets, nhưng đang là \\"duty\\"",
                    "found": "\\"duty\\"",
                    "known": ["duties", "targets"]
                  }
                ]
                """);
    }

    @Test
    void areWrittenByAnyMapperWithTheSentencesByLanguage() throws Exception {
        String expected = "{\"pointer\":\"/openLists/0\",\"line\":6,\"column\":17,\"code\":\"unknown-code\","
                + "\"message\":{\"vi\":\"danh mục để ngỏ phải là một trong duties, targets, nhưng đang là \\\"duty\\\"\","
                + "\"en\":\"open list must be one of duties, targets, but was \\\"duty\\\"\"},"
                + "\"found\":\"\\\"duty\\\"\",\"known\":[\"duties\",\"targets\"]}";
        JsonProblem problem = refused.problems().get(1);
        assertThat(JsonMapper.builder().build().writeValueAsString(problem)).isEqualTo(expected);
        assertThat(new ObjectMapper().writeValueAsString(problem)).isEqualTo(expected);
    }

    @Test
    void areAllInTheMessageOfTheException() {
        assertThat(refused)
                .hasMessage(
                        "line 5, column 3, at /titel: unknown field \"titel\", did you mean \"title\"?\n"
                                + "line 6, column 17, at /openLists/0: open list must be one of duties, targets, but was \"duty\"");
    }
}
