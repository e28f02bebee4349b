package vn.phoihop.bench;

import org.openjdk.jol.info.GraphLayout;
import vn.phoihop.json.PhoihopJson;

/** How much memory an agreement keeps that has just been read, against the plain records read from the same bytes. */
final class Footprint {
    private Footprint() {}

    static double ratio(int duties) {
        byte[] json = Material.written(Material.sound(duties));
        return (double) ours(json) / plain(json);
    }

    static long ours(byte[] json) {
        return GraphLayout.parseInstance(PhoihopJson.readAgreement(json)).totalSize();
    }

    static long plain(byte[] json) {
        return GraphLayout.parseInstance(Reading.LAX.readValue(json, PlainAgreement.class))
                .totalSize();
    }
}
