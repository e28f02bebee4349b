package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.examples.Bundled;

/** What mappers of the user's own, left as they come, make of a slip; {@code docs/compatibility.md} says the same. */
class PlainMappersTest {
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            new tools.jackson.databind.json.JsonMapper();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    private static final String SOUND = read(Path.of("src/test/resources/agreements/portal-phu-yen-signing.json"));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slip(String sound, String slip) {
        int at = SOUND.indexOf(sound);
        assertThat(at).as("place of %s", sound).isNotNegative();
        return SOUND.substring(0, at) + slip + SOUND.substring(at + sound.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "at": "p1"              | "at": "p1", "page": 3         | "at": "p1"          | refused | taken
            "id": "s1"              | "id": "s0", "id": "s1"        | "id": "s1"          | taken   | taken
            "day": "2021-02-20"     | "day": [2021, 2, 20]          | "day": "2021-02-20" | taken   | taken
            "day": "2021-02-20"     | "day": 18678                  | "day": "2021-02-20" | taken   | taken
            "day": "2021-02-20"     | "day": "2021-02-20T08:00:00Z" | "day": "2021-02-20" | taken   | taken
            "phase": "2021-2025",   | "phase": null,                | ``                  | taken   | taken
            "open": true            | "open": null                  | "open": false       | taken   | refused
            "at": "p1"              | "at": 1                       | "at": "1"           | taken   | taken
            "amount": 15000000      | "amount": "15000000"          | "amount": 15000000  | taken   | taken
            "years": 5              | "years": "5"                  | "years": 5          | taken   | taken
            "open": true            | "open": "true"                | "open": true        | taken   | taken
            "years": 5              | "years": 5.7                  | "years": 5          | taken   | taken
            """)
    void takeAsSomethingElseWhatTheStrictReaderRefuses(
            String sound, String slip, String takenFor, String jackson2, String jackson3) throws IOException {
        String text = slip(sound, slip);
        Agreement agreement = PhoihopJson.readAgreement(slip(sound, takenFor));
        if (jackson2.equals("taken")) {
            assertThat(JACKSON_2.readValue(text, Agreement.class)).isEqualTo(agreement);
        } else {
            refusedByJackson2(text);
        }
        if (jackson3.equals("taken")) {
            assertThat(JACKSON_3.readValue(text, Agreement.class)).isEqualTo(agreement);
        } else {
            refusedByJackson3(text);
        }
        refusedByTheStrictReader(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "day": "2021-02-20"       | "day": "2021-02-30"
            "modality": "must"        | "modality": "shall"
            "modality": "must",       | ``
            "id": "d1"                | "id": " "
            "aliases": ["Thủ tướng"]  | "aliases": null
            """)
    void refuseWhatNoValueCanHold(String sound, String slip) {
        String text = slip(sound, slip);
        refusedByJackson2(text);
        refusedByJackson3(text);
        refusedByTheStrictReader(text);
    }

    @Test
    void differInWhatStandsBehindTheEnd() throws IOException {
        String text = SOUND + "[]";
        assertThat(JACKSON_2.readValue(text, Agreement.class)).isEqualTo(PhoihopJson.readAgreement(SOUND));
        refusedByJackson3(text);
        refusedByTheStrictReader(text);
    }

    @Test
    void keepAMisspeltFieldAmongTheExtensions() throws IOException {
        String text = slip("\"aliases\"", "\"alias\"");
        Agreement agreement = JACKSON_2.readValue(text, Agreement.class);
        assertThat(agreement.aliases()).isEmpty();
        assertThat(agreement.extensions()).containsOnlyKeys("alias");
        assertThat(JACKSON_3.readValue(text, Agreement.class)).isEqualTo(agreement);
        refusedByTheStrictReader(text);
    }

    @Test
    void needTheirModulesInJackson2() {
        com.fasterxml.jackson.databind.json.JsonMapper bare = new com.fasterxml.jackson.databind.json.JsonMapper();
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> bare.readValue(SOUND, Agreement.class))
                .withMessageContaining("jackson-datatype");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> bare.writeValueAsString(Bundled.PROGRAMME))
                .withMessageContaining("jackson-datatype");
    }

    private static void refusedByJackson2(String text) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> JACKSON_2.readValue(text, Agreement.class));
    }

    private static void refusedByJackson3(String text) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JACKSON_3.readValue(text, Agreement.class));
    }

    private static void refusedByTheStrictReader(String text) {
        assertThatExceptionOfType(UnreadableJsonException.class).isThrownBy(() -> PhoihopJson.readAgreement(text));
    }
}
