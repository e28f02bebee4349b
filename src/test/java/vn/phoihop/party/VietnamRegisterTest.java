package vn.phoihop.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Words;
import vn.phoihop.party.Succession.Bearing;
import vn.phoihop.party.Succession.Sureness;

/** The reorganisation of 2025 as it is bundled, by what was found of it. */
class VietnamRegisterTest {
    private static final Register VIETNAM = Register.vietnam();
    private static final LocalDate LAST_OF_FEBRUARY = LocalDate.of(2025, 2, 28);
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2025, 7, 1);

    private static Bearing bearing(String body, String subject, LocalDate day) {
        return VIETNAM.bearing(PartyId.of(body), Optional.of(subject), day);
    }

    private static Bearing bearing(String body, LocalDate day) {
        return VIETNAM.bearing(PartyId.of(body), day);
    }

    @Test
    void theGovernmentPortalHasNoSuccessor() {
        Bearing portal = bearing("cong-ttdt-cp", LocalDate.of(2026, 1, 1));
        assertThat(portal.isOriginal()).isTrue();
        assertThat(portal.isCertain()).isTrue();
    }

    @Test
    void theFocalPointEndsWithFebruaryAndIsTwoBodiesBySubject() {
        assertThat(bearing("so-tttt-phu-yen", LAST_OF_FEBRUARY).isOriginal()).isTrue();
        Bearing digital = bearing("so-tttt-phu-yen", "digital", FIRST_OF_MARCH);
        assertThat(digital.body()).contains(PartyId.of("so-khcn-phu-yen"));
        assertThat(digital.sureness()).contains(Sureness.VERIFIED);
        Bearing press = bearing("so-tttt-phu-yen", "press", FIRST_OF_MARCH);
        assertThat(press.body()).contains(PartyId.of("so-vhttdl-phu-yen"));
        assertThat(press.sureness()).contains(Sureness.UNVERIFIED);
        Bearing untold = bearing("so-tttt-phu-yen", FIRST_OF_MARCH);
        assertThat(untold.bodies()).hasSize(2);
        assertThat(untold.isCertain()).isFalse();
    }

    @Test
    void theProvincesDayWasVerifiedAndItsPairWasNot() {
        Bearing phuYen = bearing("ubnd-phu-yen", FIRST_OF_JULY);
        assertThat(phuYen.body()).contains(PartyId.of("ubnd-dak-lak"));
        assertThat(phuYen.sureness()).contains(Sureness.SECOND_HAND);
        assertThat(phuYen.path().get(0).words().orElseThrow().text(Locale.ENGLISH))
                .contains("day was verified")
                .contains("second-hand");
        assertThat(bearing("ubnd-phu-yen", LAST_OF_JUNE).isOriginal()).isTrue();
        assertThat(bearing("ubnd-dak-lak", FIRST_OF_JULY).isOriginal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubnd-tuy-hoa", "ubnd-song-cau", "ubnd-dong-hoa", "ubnd-tuy-an"})
    void theFourDistrictCommitteesOfThePlanEndWithoutASuccessor(String committee) {
        assertThat(bearing(committee, LAST_OF_JUNE).isOriginal()).isTrue();
        Bearing after = bearing(committee, FIRST_OF_JULY);
        assertThat(after.isUncovered()).isTrue();
        assertThat(after.path().get(0).instruments().get(0).number()).contains("203/2025/QH15");
        assertThat(after.isCertain()).isTrue();
    }

    @Test
    void theClassOfDistrictCommitteesHasNineMembersAndThenNone() {
        PartyId all = PartyId.of("ubnd-cap-huyen-phu-yen");
        assertThat(VIETNAM.members(all, LAST_OF_JUNE).orElseThrow()).hasSize(9);
        assertThat(VIETNAM.members(all, FIRST_OF_JULY)).contains(List.of());
        assertThat(VIETNAM.members(PartyId.of("so-ban-nganh"), FIRST_OF_JULY)).isEmpty();
    }

    @Test
    void theTwoSidesOfTheFrontsProgrammeAreOneOutlet() {
        assertThat(bearing("bao-phu-yen", LAST_OF_JUNE).bodies())
                .isEqualTo(bearing("dai-ptth-phu-yen", LAST_OF_JUNE).bodies())
                .containsExactly(PartyId.of("bao-phu-yen-2025"));
        assertThat(bearing("bao-phu-yen", LocalDate.of(2025, 3, 27)).isCertain())
                .isTrue();
        Bearing between = bearing("bao-phu-yen", LocalDate.of(2025, 4, 15));
        assertThat(between.isOriginal()).isTrue();
        assertThat(between.perhaps()).hasSize(1);
        assertThat(between.isCertain()).isFalse();
    }

    @Test
    void thePartyCommissionsNameChangedEarlyIn2025() {
        Bearing spring = bearing("ban-tuyen-giao-tinh-uy-phu-yen", LocalDate.of(2025, 3, 1));
        assertThat(spring.isOriginal()).isTrue();
        assertThat(spring.perhaps()).hasSize(1);
        Bearing june = bearing("ban-tuyen-giao-tinh-uy-phu-yen", LocalDate.of(2025, 6, 5));
        assertThat(june.body()).contains(PartyId.of("ban-tuyen-giao-dan-van-tinh-uy-phu-yen"));
        assertThat(june.isCertain()).isTrue();
    }

    @Test
    void whatTheMinistryHadIsSureButNotTheNumbers() {
        Bearing press = bearing("bo-tttt", "press", FIRST_OF_MARCH);
        assertThat(press.body()).contains(PartyId.of("bo-vhttdl"));
        assertThat(press.isCertain()).isTrue();
        Bearing rest = bearing("bo-tttt", "digital", FIRST_OF_MARCH);
        assertThat(rest.body()).contains(PartyId.of("bo-khcn"));
        assertThat(rest.path().get(0).instruments())
                .extracting(Succession.Instrument::sureness)
                .containsOnly(Sureness.UNVERIFIED);
    }

    /** Official letter 155/UBND-KGVX names no province. */
    @ParameterizedTest
    @ValueSource(strings = {"ubnd-tinh", "so-tttt", "ban-tuyen-giao-tinh-uy"})
    void thePartiesOfTheLetterAreNotInTheRegister(String party) throws IOException {
        assertThat(VIETNAM.name(PartyId.of(party))).isEmpty();
        assertThat(bearing(party, LocalDate.of(2026, 1, 1)).isOriginal()).isTrue();
        assertThat(Files.readString(Path.of("src/test/resources/agreements/letter-155-ubnd-kgvx.json")))
                .doesNotContain("registeredAs");
    }

    @Test
    void everyBodyOfAFactAndEveryRegisteredPartyHasItsNameInBothLanguages() throws IOException {
        Stream<PartyId> ofFacts = VIETNAM.successions().stream()
                .flatMap(fact -> Stream.concat(
                        fact.predecessors().stream(), fact.successors().stream().map(Succession.Successor::body)));
        Stream<PartyId> ofRolls =
                VIETNAM.rolls().stream().flatMap(roll -> Stream.concat(Stream.of(roll.of()), roll.members().stream()));
        Stream.of(ofFacts, ofRolls, registered().stream())
                .flatMap(all -> all)
                .forEach(body -> assertThat(VIETNAM.name(body).map(Words::byLanguage))
                        .as("%s", body)
                        .hasValueSatisfying(texts -> assertThat(texts).containsOnlyKeys("vi", "en")));
        assertThat(registered()).hasSize(7);
    }

    private static List<PartyId> registered() throws IOException {
        Pattern field = Pattern.compile("\"registeredAs\": \"([^\"]+)\"");
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/agreements"))) {
            return files.map(VietnamRegisterTest::read)
                    .flatMap(text -> field.matcher(text).results())
                    .map((MatchResult found) -> PartyId.of(found.group(1)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFactSaysWhereItWasReadUnlessItIsFromMemory() {
        assertThat(VIETNAM.successions())
                .allSatisfy(fact -> assertThat(fact.sources().isEmpty())
                        .as("%s", fact)
                        .isEqualTo(fact.sureness() == Sureness.UNVERIFIED
                                && fact.earliest().isEmpty()));
    }
}
