package downstream;

import java.nio.file.Path;
import java.util.List;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.json.PhoihopJson;

/** Reading and writing must say what is needed and what is there, the second time as well as the first. */
final class Main {
    private static final List<String> NAMED = List.of("jackson-annotations", "2.21", "2.15");

    private Main() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0], "letter-155-ubnd-kgvx.json");
        Agreement agreement = Agreement.builder()
                .id(ElementId.of("letter-155-ubnd-kgvx"))
                .instrument(ElementId.of("155-ubnd-kgvx-2023"))
                .kind(AgreementKind.OFFICIAL_LETTER)
                .title(Words.vi("Về trang thông tin điện tử"))
                .build();
        saysWhatIsNeeded(() -> PhoihopJson.readAgreement(file));
        saysWhatIsNeeded(() -> PhoihopJson.readAgreement(file));
        saysWhatIsNeeded(() -> PhoihopJson.writeAgreement(agreement));
    }

    private static void saysWhatIsNeeded(Runnable use) {
        try {
            use.run();
        } catch (IllegalStateException e) {
            String said = String.valueOf(e.getMessage());
            if (said.lines().count() == 1 && NAMED.stream().allMatch(said::contains)) {
                return;
            }
            throw new AssertionError("must name in one line " + NAMED, e);
        }
        throw new AssertionError("must be refused with these annotations, but was not");
    }
}
