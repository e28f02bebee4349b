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
        add(drl, "vn.phoihop.party.Party", "isNamed", "isCited", "hasFewNames", "isNoPartOfItself");
        add(drl, "vn.phoihop.duty.Duty", "isInVietnamese", "isInEnglish", "isSettled", "isCited", "isQualified");
        add(drl, "vn.phoihop.duty.Duty", "hasOrigin", "hasAllParts", "isForFew", "isForOthers", "arisesSeldom");
        add(drl, "vn.phoihop.agreement.Target", "isMeasured", "isOwn", "isPossible");
        add(drl, "vn.phoihop.agreement.Ambiguity", "isChosen", "hasReadings", "isCited");
        return new KieHelper().addContent(drl.toString(), ResourceType.DRL).build();
    }

    private static void add(StringBuilder drl, String type, String... checks) {
        for (String check : checks) {
            drl.append("rule \"").append(type).append(' ').append(check).append("\" when\n");
            drl.append("  $e : ")
                    .append(type)
                    .append("( vn.phoihop.bench.Twenty.")
                    .append(check)
                    .append("(this) == false )\n");
            drl.append("then\n  found.add($e);\nend\n");
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
