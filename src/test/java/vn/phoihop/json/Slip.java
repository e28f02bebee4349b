package vn.phoihop.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Phase;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.generated.Attribute;
import vn.phoihop.generated.Chance;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.party.Role;

/** A way to spoil a text at one site, and the one problem that must come of it. */
enum Slip {
    /** A field whose name has one letter too few, too many or another one; no other name is near. */
    MISSPELT {
        @Override
        boolean fits(Site site) {
            return site.field().isPresent() && isAlone(site.field().get());
        }

        @Override
        Planted plant(Site site, Chance chance) {
            Site.Held held = site.field().orElseThrow();
            String name = held.field().name();
            int at = chance.between(1, name.length() - 1);
            String slip = chance.of(
                    name.substring(0, at) + name.substring(at + 1),
                    name.substring(0, at) + "q" + name.substring(at + 1),
                    name.substring(0, at) + name.charAt(at) + name.substring(at));
            held.object()
                    .fields()
                    .set(held.index(), Tree.Field.of(slip, held.field().value()));
            return new Planted(
                    JsonProblem.Fault.UNKNOWN_FIELD, Spots.below(held.holder(), slip), 0, List.of(name), List.of());
        }
    },
    /** A field that is like none. */
    ADDED {
        @Override
        boolean fits(Site site) {
            return site.field().isPresent();
        }

        @Override
        Planted plant(Site site, Chance chance) {
            Site.Held held = site.field().orElseThrow();
            String name = "ghiChu" + chance.below(Integer.MAX_VALUE);
            held.object().fields().add(held.index(), Tree.Field.of(name, Tree.plain("1")));
            return new Planted(
                    JsonProblem.Fault.UNKNOWN_FIELD, Spots.below(held.holder(), name), 0, List.of(), names(held));
        }
    },
    /** The same field once more, behind. */
    TWICE {
        @Override
        boolean fits(Site site) {
            return site.field().isPresent();
        }

        @Override
        Planted plant(Site site, Chance chance) {
            Site.Held held = site.field().orElseThrow();
            List<Tree.Field> fields = held.object().fields();
            fields.add(chance.between(held.index() + 1, fields.size()), held.field());
            return new Planted(JsonProblem.Fault.DUPLICATE_FIELD, site.pointer(), 1, List.of(), List.of());
        }
    },
    /** A field left out that must stand. */
    MISSING {
        @Override
        boolean fits(Site site) {
            return site.field().isPresent() && site.field().get().attribute().mustBeStated();
        }

        @Override
        Planted plant(Site site, Chance chance) {
            Site.Held held = site.field().orElseThrow();
            String name = held.object().fields().remove(held.index()).name();
            return new Planted(JsonProblem.Fault.MISSING_FIELD, held.holder(), 0, List.of(), List.of(name));
        }
    },
    /** A closed code that there is not. */
    UNKNOWN_CODE {
        @Override
        boolean fits(Site site) {
            return site.type().isEnum() && !site.isList();
        }

        @Override
        Planted plant(Site site, Chance chance) {
            site.put().accept(Tree.plain(chance.of("\"khong-co\"", "\"must-try\"", "\"bodi\"")));
            List<String> codes = Arrays.stream(site.type().getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            return new Planted(JsonProblem.Fault.UNKNOWN_CODE, site.pointer(), 0, List.of(), codes);
        }
    },
    /** A null. */
    NOTHING {
        @Override
        boolean fits(Site site) {
            return true;
        }

        @Override
        Planted plant(Site site, Chance chance) {
            site.put().accept(Tree.plain("null"));
            return new Planted(JsonProblem.Fault.NULL, site.pointer(), 0, List.of(), List.of());
        }
    },
    /** A value of another type than its place asks for. */
    ANOTHER_TYPE {
        @Override
        boolean fits(Site site) {
            return true;
        }

        @Override
        Planted plant(Site site, Chance chance) {
            boolean isFigure = Stream.of(int.class, boolean.class, BigDecimal.class, OptionalInt.class)
                    .anyMatch(site.type()::equals);
            site.put().accept(Tree.plain(isFigure || site.isList() ? "\"mười\"" : "5"));
            return new Planted(JsonProblem.Fault.WRONG_TYPE, site.pointer(), 0, List.of(), List.of());
        }
    },
    /** A value of the right type that says nothing. */
    SENSELESS {
        @Override
        boolean fits(Site site) {
            return SENSELESS_VALUES.containsKey(site.type()) && !site.isList();
        }

        @Override
        Planted plant(Site site, Chance chance) {
            site.put().accept(Tree.plain(SENSELESS_VALUES.getOrDefault(site.type(), "")));
            return new Planted(JsonProblem.Fault.INVALID_VALUE, site.pointer(), 0, List.of(), List.of());
        }
    };

    /**
     * The problem that must come of a slip.
     *
     * @param fault its kind
     * @param pointer its pointer
     * @param which which of the fields of that pointer it is about, from 0
     * @param first what is known to be the nearest; empty if nothing is near
     * @param known what else is known, in any order
     */
    record Planted(JsonProblem.Fault fault, String pointer, int which, List<String> first, List<String> known) {
        boolean isAtName() {
            return fault == JsonProblem.Fault.UNKNOWN_FIELD || fault == JsonProblem.Fault.DUPLICATE_FIELD;
        }

        /** Where it must be placed in the spoilt text. */
        Place place(Spots spots) {
            return (isAtName() ? spots.names(pointer) : spots.values(pointer)).get(which);
        }
    }

    private static final Map<Class<?>, String> SENSELESS_VALUES = Map.of(
            ElementId.class, "\"không phải mã\"",
            PartyId.class, "\"\"",
            PartyRef.class, "\"each:\"",
            Role.class, "\"Chủ trì\"",
            AgreementKind.class, "\"plan-\"",
            LocalDate.class, "\"2021-02-30\"",
            Phase.class, "\"2025-2021\"",
            Words.class, "{}");

    private static final int FAR = 3;

    abstract boolean fits(Site site);

    abstract Planted plant(Site site, Chance chance);

    /** Whether a name is long enough, and far enough from every other name of its object, to be known by one slip. */
    private static boolean isAlone(Site.Held held) {
        String name = held.field().name();
        return name.length() > FAR
                && names(held).stream().noneMatch(other -> !other.equals(name) && distance(name, other) < FAR);
    }

    private static List<String> names(Site.Held held) {
        return Attribute.of(held.attribute().owner()).stream()
                .map(Attribute::name)
                .filter(name -> !name.equals(Attribute.OWN))
                .toList();
    }

    /** How many letters must be put in, taken out or changed to make one word of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
