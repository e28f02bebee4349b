package vn.phoihop.examples;

import vn.phoihop.agreement.Agreement;

/** The bundled agreements, read once for all tests. */
public final class Bundled {
    /** The programme of the Government Portal and Phú Yên, from a report of its signing. */
    public static final Agreement PROGRAMME = Show.bundled("portal-phu-yen-signing.json");
    /** Official letter 155/UBND-KGVX, from a report of it. */
    public static final Agreement LETTER = Show.bundled("letter-155-ubnd-kgvx.json");

    private Bundled() {}
}
