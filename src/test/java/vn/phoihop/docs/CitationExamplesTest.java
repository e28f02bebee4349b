package vn.phoihop.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.phoihop.document.Provision;
import vn.phoihop.document.Provision.Level;

/** The Java examples of {@code docs/citations.md}, run. */
class CitationExamplesTest {
    @Test
    void citing() {
        // snippet: provision
        Provision point = Provision.parse("điểm a khoản 2 Điều 5");
        String english = point.text(Locale.ENGLISH);
        Provision built = Provision.of(Level.ARTICLE, "5").at(Level.CLAUSE, "2").at(Level.POINT, "a");
        boolean isWithin = point.isWithin(Provision.parse("Điều 5"));
        // end
        assertThat(english).isEqualTo("point a, clause 2, Article 5");
        assertThat(built).isEqualTo(point);
        assertThat(isWithin).isTrue();
    }
}
