package vn.phoihop.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.party.Succession.Successor;

/** Which bodies fit which kind of succession. */
final class SuccessionForm {
    private SuccessionForm() {}

    static void check(Succession succession) {
        switch (succession.kind()) {
            case RENAME -> {
                exactly(succession, "from", succession.predecessors().size(), 1);
                exactly(succession, "to", succession.successors().size(), 1);
                withoutSubject(succession);
                toAnother(succession);
            }
            case MERGER -> {
                exactly(succession, "to", bodies(succession).size(), 1);
                if (Set.copyOf(succession.predecessors()).equals(bodies(succession))) {
                    throw itself(succession, 0);
                }
            }
            case SPLIT -> {
                exactly(succession, "from", succession.predecessors().size(), 1);
                int parts = bodies(succession).size();
                if (parts < 2) {
                    throw refused("bodies-at-least", "to", succession, "2", parts);
                }
            }
            case TRANSFER -> {
                if (succession.successors().isEmpty()) {
                    throw refused("bodies-at-least", "to", succession, "1", 0);
                }
                withSubject(succession);
                toAnother(succession);
            }
            case ABOLITION -> exactly(succession, "to", succession.successors().size(), 0);
        }
    }

    private static Set<PartyId> bodies(Succession succession) {
        return succession.successors().stream().map(Successor::body).collect(Collectors.toUnmodifiableSet());
    }

    private static void exactly(Succession succession, String attribute, int found, int due) {
        if (found != due) {
            throw refused("bodies-exactly", attribute, succession, String.valueOf(due), found);
        }
    }

    private static RefusedValueException refused(
            String code, String attribute, Succession succession, String due, int found) {
        return new RefusedValueException(code, attribute, succession.kind().code(), due, String.valueOf(found))
                .dependingOn("kind", "from", "to");
    }

    private static void withoutSubject(Succession succession) {
        Optional<String> subject = succession.successors().get(0).subject();
        if (subject.isPresent()) {
            throw new RefusedValueException(
                            "subject-of-kind", "subject", succession.kind().code(), subject.get())
                    .in("to/0/subject")
                    .dependingOn("kind", "from", "to");
        }
    }

    private static void withSubject(Succession succession) {
        List<Successor> successors = succession.successors();
        for (int i = 0; i < successors.size(); i++) {
            if (successors.get(i).subject().isEmpty()) {
                throw new RefusedValueException(
                                "subject-needed",
                                "subject",
                                succession.kind().code(),
                                successors.get(i).body().value())
                        .in("to/" + i)
                        .dependingOn("kind", "from", "to");
            }
        }
    }

    private static void toAnother(Succession succession) {
        for (int i = 0; i < succession.successors().size(); i++) {
            if (succession
                    .predecessors()
                    .contains(succession.successors().get(i).body())) {
                throw itself(succession, i);
            }
        }
    }

    private static RefusedValueException itself(Succession succession, int i) {
        return new RefusedValueException(
                        "succession-itself",
                        "body",
                        succession.kind().code(),
                        succession.successors().get(i).body().value())
                .in("to/" + i + "/body")
                .dependingOn("kind", "from", "to");
    }
}
