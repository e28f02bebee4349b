package vn.phoihop.bench;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import vn.phoihop.agreement.Agreement;

/** The twenty checks as rules of Drools, compiled once; a session for each agreement. */
final class TwentyByDrools {
    private static final KieBase BASE = base();

    private TwentyByDrools() {}

    private static KieBase base() {
        StringBuilder drl = new StringBuilder("package vn.phoihop.bench.drl\nglobal java.util.List found\n");
        add(drl, "duty", "vn.phoihop.duty.Duty", Twenty.DUTIES.size());
        add(drl, "party", "vn.phoihop.party.Party", Twenty.PARTIES.size());
        add(drl, "target", "vn.phoihop.agreement.Target", Twenty.TARGETS.size());
        add(drl, "ambiguity", "vn.phoihop.agreement.Ambiguity", Twenty.AMBIGUITIES.size());
        return new KieHelper().addContent(drl.toString(), ResourceType.DRL).build();
    }

    private static void add(StringBuilder drl, String kind, String type, int checks) {
        for (int i = 0; i < checks; i++) {
            drl.append("rule \"")
                    .append(kind)
                    .append(i)
                    .append("\" when\n  $e : ")
                    .append(type);
            drl.append("( vn.phoihop.bench.Twenty.holds(\"")
                    .append(kind)
                    .append("\", ")
                    .append(i);
            drl.append(", this) == false )\nthen\n  found.add($e);\nend\n");
        }
    }

    static List<Object> check(Agreement agreement) {
        List<Object> found = new ArrayList<>();
        KieSession session = BASE.newKieSession();
        try {
            session.setGlobal("found", found);
            agreement.parties().forEach(session::insert);
            agreement.duties().forEach(session::insert);
            agreement.targets().forEach(session::insert);
            agreement.ambiguities().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }
}
