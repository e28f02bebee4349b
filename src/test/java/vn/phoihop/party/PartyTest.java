package vn.phoihop.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.document.Words;

class PartyTest {
    private static final Party PORTAL = Party.builder()
            .id(PartyId.of("cong-ttdt-cp"))
            .kind(Party.Kind.BODY)
            .name(Words.of("Cổng Thông tin điện tử Chính phủ", "Government Portal"))
            .addAlias("Công Thông tin điện tử Chính phủ")
            .build();

    @Test
    void keepsEverySpellingOfItsNameMisprintsIncluded() {
        assertThat(PORTAL.aliases()).containsExactly("Công Thông tin điện tử Chính phủ");
        assertThat(PORTAL.aliases()).isUnmodifiable();
    }

    @Test
    void aBuilderUsedAgainDoesNotChangeWhatItBuilt() {
        Party.Builder builder = PORTAL.toBuilder();
        Party before = builder.build();
        Party after = builder.addAlias("Cổng TTĐT Chính phủ").build();
        assertThat(before.aliases()).hasSize(1);
        assertThat(after.aliases()).hasSize(2);
    }

    @Test
    void aReferenceMeansAPartyOrEachMemberOfAClass() {
        assertThat(PartyRef.parse("cong-ttdt-cp")).isEqualTo(new PartyRef.Named(PartyId.of("cong-ttdt-cp")));
        assertThat(PartyRef.parse("each:don-vi")).isEqualTo(new PartyRef.EachOf(PartyId.of("don-vi")));
        assertThat(PartyRef.of("don-vi")).isNotEqualTo(PartyRef.eachOf("don-vi"));
        assertThat(PartyRef.eachOf("don-vi")).hasToString("each:don-vi");
        assertThat(PartyRef.parse("role:requester")).isEqualTo(PartyRef.inRole("requester"));
        assertThat(PartyRef.inRole("requester")).hasToString("role:requester");
        assertThat(PartyRef.inRole("requester").party()).isEmpty();
        assertThat(PartyRef.parse("others-than:don-vi")).isEqualTo(PartyRef.othersThan("don-vi"));
        assertThat(PartyRef.othersThan("don-vi")).hasToString("others-than:don-vi");
        assertThat(PartyRef.othersThan("don-vi").party()).contains(PartyId.of("don-vi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "ubnd tỉnh", "UBND-TỈNH", "-a", "each:", "each:each:a", "every:a", "others-than:", "a/b"
            })
    void aReferenceThatIsNoIdIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyRef.parse(text))
                .withMessageStartingWith("party id must begin with an ASCII letter or digit");
    }

    @Test
    void aReferenceToWhoeverHasARoleNamesTheRole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyRef.parse("role:Bên phát hiện"))
                .withMessage("role must be lower-case words joined by hyphens, but was \"Bên phát hiện\"");
    }

    @Test
    void aRoleIsAnOpenCodeWithNamesForTheKnownOnes() {
        assertThat(Role.of("witness")).isEqualTo(Role.WITNESS);
        assertThat(Role.WITNESS.label(Locale.forLanguageTag("vi"))).isEqualTo("chứng kiến");
        assertThat(Role.of("standing-secretariat").label(Locale.ENGLISH)).isEqualTo("standing-secretariat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Witness", "chứng-kiến", "a--b", "-a", "a-", "a b"})
    void aRoleThatIsNoCodeIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Role.of(code))
                .withMessage("role must be lower-case words joined by hyphens, but was \"" + code + "\"");
    }

    @Test
    void aParticipationNamesARole() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Participation.builder().who(PartyId.of("so-tttt")).build())
                .withMessage("participation must name at least one role, but named none");
    }

    @Test
    void theNameOfAPersonIsNeverEchoed() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Person.builder().id(PartyId.of("n1")).name("  ").build())
                .withMessage("name of a person must not be blank");
    }

    @Test
    void aLongIdIsCutInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyId.of("ạ".repeat(61)))
                .withMessageEndingWith("but was \"" + "ạ".repeat(60) + "…\"");
    }
}
