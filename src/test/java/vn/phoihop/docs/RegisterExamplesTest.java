package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.document.Words;
import vn.phoihop.json.PhoihopJson;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Register;
import vn.phoihop.party.Succession;
import vn.phoihop.party.Succession.Sureness;

/** The page on registers: its Java examples run, its tables hold. The tables were written by hand from what was found. */
class RegisterExamplesTest {
    private static final Map<String, String> AGREEMENTS = Map.of(
            "notice", "portal-phu-yen-notice.json",
            "signing", "portal-phu-yen-signing.json",
            "plan", "plan-1191-phu-yen.json",
            "front", "front-four-parties.json",
            "letter", "letter-155-ubnd-kgvx.json");

    private static final Map<Sureness, String> MARKS = Map.of(
            Sureness.VERIFIED, "[V]",
            Sureness.SECOND_HAND, "[2]",
            Sureness.INFERRED, "[I]",
            Sureness.UNVERIFIED, "[U]");

    private static List<List<String>> rows(String table) throws IOException {
        return Files.readString(Path.of("docs/register.md"))
                .split("<!-- table: " + table + " -->\n", 2)[1]
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .map(cells -> cells.subList(0, cells.size() - 1))
                .toList();
    }

    @Test
    void theTableOfFactsIsWhatIsBundled() throws IOException {
        assertThat(rows("register-facts"))
                .containsExactlyElementsOf(Register.vietnam().successions().stream()
                        .map(RegisterExamplesTest::row)
                        .toList());
    }

    private static List<String> row(Succession fact) {
        return List.of(
                fact.on() + fact.earliest().map(day -> ", perhaps from " + day).orElse(""),
                "`" + fact.kind().code() + "`",
                listed(fact.predecessors()),
                listed(fact.successors()),
                fact.instruments().stream()
                        .map(by -> by.number().orElse("not found") + " " + MARKS.get(by.sureness()))
                        .collect(Collectors.joining(", ")),
                MARKS.get(fact.sureness()));
    }

    private static String listed(List<?> bodies) {
        return bodies.isEmpty()
                ? "nobody"
                : bodies.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    static List<List<String>> worked() throws IOException {
        return rows("register-worked");
    }

    @ParameterizedTest
    @MethodSource("worked")
    void theWorkedExamplesHold(List<String> row) throws IOException {
        PartyId body = registered(AGREEMENTS.get(row.get(0)), row.get(1));
        Optional<String> subject = Optional.of(row.get(2)).filter(code -> !code.isEmpty());
        List<LocalDate> days = List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31));
        for (int i = 0; i < days.size(); i++) {
            assertThat(listed(Register.vietnam()
                            .bearing(body, subject, days.get(i))
                            .bodies()))
                    .as("%s on %s", row, days.get(i))
                    .isEqualTo(row.get(3 + i));
        }
        assertThat(Register.vietnam()
                        .bearing(body, subject, days.get(2))
                        .sureness()
                        .map(MARKS::get)
                        .orElse(""))
                .isEqualTo(row.get(6));
    }

    /** A party as the register knows it. */
    private static PartyId registered(String agreement, String party) throws IOException {
        JsonNode found = JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/test/resources/agreements", agreement)))
                .required("parties")
                .valueStream()
                .filter(one -> one.required("id").asString().equals(party))
                .findFirst()
                .orElseThrow();
        return PartyId.of(found.path("registeredAs").asString(party));
    }

    @Test
    void asked() {
        // snippet: register-asked
        Register register = Register.vietnam();
        PartyId phuYen = PartyId.of("ubnd-phu-yen");
        Succession.Bearing bearing = register.bearing(phuYen, LocalDate.of(2025, 7, 1));
        Optional<PartyId> body = bearing.body(); // ubnd-dak-lak
        Optional<Words> name = body.flatMap(register::name); // UBND tỉnh Đắk Lắk
        List<Succession> path = bearing.path(); // one merger, by 202/2025/QH15
        boolean isCertain = bearing.isCertain(); // false: the pair was seen second-hand
        // end
        assertThat(body).contains(PartyId.of("ubnd-dak-lak"));
        assertThat(name.orElseThrow().byLanguage()).containsEntry("vi", "UBND tỉnh Đắk Lắk");
        assertThat(path).hasSize(1);
        assertThat(path.get(0).kind()).isEqualTo(Succession.Kind.MERGER);
        assertThat(path.get(0).instruments().get(0).number()).contains("202/2025/QH15");
        assertThat(isCertain).isFalse();
    }

    @Test
    void ofOnesOwn() {
        Path file = Path.of("src/test/resources/registers/own.json");
        // snippet: register-own
        Register own = PhoihopJson.readRegister(file);
        Register register = Register.vietnam().and(own);
        Optional<List<PartyId>> members = register.members(PartyId.of("cac-so"), LocalDate.of(2026, 5, 1));
        Optional<List<PartyId>> unknown = register.members(PartyId.of("cac-so"), LocalDate.of(2028, 1, 1));
        // end
        assertThat(members).contains(List.of(PartyId.of("so-xd"), PartyId.of("so-vhttdl-dak-lak")));
        assertThat(unknown).isEmpty();
    }

    @Test
    void corrected() {
        // snippet: register-corrected
        Register.Builder corrected = Register.vietnam().toBuilder();
        corrected.successions(Register.vietnam().successions().stream()
                .filter(fact -> fact.sureness() != Succession.Sureness.UNVERIFIED)
                .toList());
        Register verifiedAtLeastInPart = corrected.build();
        // end
        assertThat(verifiedAtLeastInPart
                        .bearing(PartyId.of("so-tttt-phu-yen"), LocalDate.of(2025, 3, 1))
                        .bodies())
                .containsExactly(PartyId.of("so-khcn-phu-yen"));
    }
}
