package vn.phoihop.examples;

import java.util.List;
import vn.phoihop.agreement.Agreement;

/** The bundled agreements, read once for all tests. */
public final class Bundled {
    /** The programme of the Government Portal and Phú Yên, from news of its notice. */
    public static final Agreement NOTICE = Show.bundled("portal-phu-yen-notice.json");
    /** The same programme, from a report of its signing. */
    public static final Agreement PROGRAMME = Show.bundled("portal-phu-yen-signing.json");
    /** The plan of Phú Yên implementing Decision 1191/QĐ-TTg. */
    public static final Agreement PLAN = Show.bundled("plan-1191-phu-yen.json");
    /** The programme of the Front, the department, the newspaper and the broadcaster of Phú Yên. */
    public static final Agreement FRONT = Show.bundled("front-four-parties.json");
    /** Official letter 155/UBND-KGVX, from a report of it. */
    public static final Agreement LETTER = Show.bundled("letter-155-ubnd-kgvx.json");

    /** All five. */
    public static final List<Agreement> ALL = List.of(NOTICE, PROGRAMME, PLAN, FRONT, LETTER);

    private Bundled() {}
}
