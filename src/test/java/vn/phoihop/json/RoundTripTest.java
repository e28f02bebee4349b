package vn.phoihop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.examples.Bundled;
import vn.phoihop.time.Deadline;

class RoundTripTest {
    private static final tools.jackson.databind.json.JsonMapper PLAIN_JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper PLAIN_JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    static Stream<Agreement> bundled() {
        return Bundled.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void whatIsWrittenReadsBackEqual(Agreement agreement) {
        String written = PhoihopJson.writeAgreement(agreement);
        assertThat(PhoihopJson.readAgreement(written)).isEqualTo(agreement).hasSameHashCodeAs(agreement);
        assertThat(PhoihopJson.writeAgreement(PhoihopJson.readAgreement(written)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void whatAPlainJackson2MapperWritesTheStrictReaderAccepts(Agreement agreement) throws IOException {
        String written = PLAIN_JACKSON_2.writeValueAsString(agreement);
        assertThat(PhoihopJson.readAgreement(written)).isEqualTo(agreement);
        assertThat(PLAIN_JACKSON_2.readValue(written, Agreement.class)).isEqualTo(agreement);
        assertThat(written).isEqualTo(PLAIN_JACKSON_3.writeValueAsString(agreement));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void whatAPlainJackson3MapperWritesTheStrictReaderAccepts(Agreement agreement) {
        String written = PLAIN_JACKSON_3.writeValueAsString(agreement);
        assertThat(PhoihopJson.readAgreement(written)).isEqualTo(agreement);
        assertThat(PLAIN_JACKSON_3.readValue(written, Agreement.class)).isEqualTo(agreement);
    }

    @Test
    void writesFieldsInTheOrderOfTheTypeAndLeavesOutWhatIsUnstated() {
        String written = PhoihopJson.writeAgreement(Bundled.LETTER.toBuilder()
                .sources(List.of())
                .parties(List.of())
                .participations(List.of())
                .milestones(List.of())
                .relations(List.of())
                .statements(List.of())
                .duties(List.of(Bundled.LETTER.duties().get(7)))
                .ambiguities(List.of())
                .build());
        assertThat(written).isEqualTo("""
                {
                  "format": "1.0",
                  "id": "letter-155-ubnd-kgvx",
                  "instrument": "155-ubnd-kgvx-2023",
                  "kind": "official-letter",
                  "title": {
                    "vi": "Triển khai kết luận Hội nghị tổng kết công tác báo chí: trang thông tin điện tử và truyền thông chính sách",
                    "en": "Carrying out the conclusions of the conference on press work: websites and policy communication"
                  },
                  "number": "155/UBND-KGVX",
                  "issued": "2023-01-18",
                  "duties": [
                    {
                      "id": "d8",
                      "modality": "must",
                      "basis": "stated",
                      "bearers": {"each": ["each:bao-chi-truyen-thong-tinh"]},
                      "action": {"vi": "Ứng dụng công nghệ", "en": "Apply technology"},
                      "cites": [{"source": "s4", "at": "p7"}]
                    }
                  ]
                }
                """);
    }

    @Test
    void decimalsAreExact() {
        Agreement exact = Bundled.PROGRAMME.toBuilder()
                .targets(List.of(Bundled.PROGRAMME
                        .targets()
                        .get(0)
                        .withQuantity(new Quantity(new BigDecimal("0.10000000000000000000000000000000001"), "tree"))))
                .build();
        assertThat(PhoihopJson.readAgreement(PhoihopJson.writeAgreement(exact))).isEqualTo(exact);
    }

    @Test
    void whateverItIsReadFromItReadsAlike(@TempDir Path folder) throws IOException {
        String written = PhoihopJson.writeAgreement(Bundled.PROGRAMME);
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("chương trình.json"), bytes);
        assertThat(PhoihopJson.readAgreement(bytes)).isEqualTo(Bundled.PROGRAMME);
        assertThat(PhoihopJson.readAgreement(file)).isEqualTo(Bundled.PROGRAMME);
        assertThat(PhoihopJson.readAgreement(new ByteArrayInputStream(bytes))).isEqualTo(Bundled.PROGRAMME);
        assertThat(PhoihopJson.readAgreement(new StringReader(written))).isEqualTo(Bundled.PROGRAMME);
    }

    @Test
    void whateverItIsWrittenToItIsTheSameBytes(@TempDir Path folder) throws IOException {
        byte[] written = PhoihopJson.writeAgreement(Bundled.PROGRAMME).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("chương trình.json");
        Files.writeString(file, "x".repeat(written.length + 1));
        PhoihopJson.writeAgreement(Bundled.PROGRAMME, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhoihopJson.writeAgreement(Bundled.PROGRAMME, out);
        assertThat(file).hasBinaryContent(written);
        assertThat(out.toByteArray()).isEqualTo(written);
    }

    @Test
    void deadlinesWithinDeadlinesAreReadTenDeepAndNoDeeper() {
        Deadline deadline = Deadline.before("12-15");
        for (int depth = 1; depth < 10; depth++) {
            deadline = Deadline.builder()
                    .latestOf(List.of(deadline, Deadline.before("12-20")))
                    .build();
        }
        Agreement agreement =
                Bundled.LETTER.withDuties(Bundled.LETTER.duties().get(7).withDeadline(deadline));
        String written = PhoihopJson.writeAgreement(agreement);
        assertThat(PhoihopJson.readAgreement(written)).isEqualTo(agreement);
        String deeper = written.replaceFirst(
                "\\{\"before\": \"12-15\"}", "{\"latestOf\": [{\"before\": \"12-15\"}, {\"before\": \"12-16\"}]}");
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> PhoihopJson.readAgreement(deeper))
                .withMessageContaining("deadline must hold deadlines no more than 10 deep, but was 11");
    }

    @Test
    void aLineHoldsAHundredCharactersAndNoMore() {
        Agreement agreement = PhoihopJson.readAgreement("""
                {"id": "a", "instrument": "a", "kind": "plan", "title": {"vi": "%s", "en": "b"},
                 "aliases": ["%s", "b"], "openLists": ["duties"]}
                """.formatted("t".repeat(67), "a".repeat(78)));
        assertThat(PhoihopJson.writeAgreement(agreement)).isEqualTo("""
                {
                  "format": "1.0",
                  "id": "a",
                  "instrument": "a",
                  "kind": "plan",
                  "title": {"vi": "%s", "en": "b"},
                  "aliases": [
                    "%s",
                    "b"
                  ],
                  "openLists": ["duties"]
                }
                """.formatted("t".repeat(67), "a".repeat(78)));
    }
}
