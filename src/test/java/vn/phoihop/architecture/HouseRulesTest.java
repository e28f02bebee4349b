package vn.phoihop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the rooms, and what no room does. */
@AnalyzeClasses(packages = "vn.phoihop", importOptions = HouseRulesTest.Shipped.class)
class HouseRulesTest {
    /** Only what ships: nothing of the test tree. */
    static final class Shipped implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new ImportOption.DoNotIncludeTests().includes(location);
        }
    }

    private static final JavaClasses SHIPPED =
            new ClassFileImporter().withImportOption(new Shipped()).importPackages("vn.phoihop");

    /** A room may use those before it, never one behind it. The internal rooms stand where their users need them. */
    private static final List<String> ROOMS = List.of(
            "internal.text",
            "internal",
            "document",
            "time",
            "party",
            "duty",
            "agreement",
            "record",
            "status",
            "rule",
            "json",
            "testing");

    private static final Set<String> FORBIDDEN = Set.of(
            "ZoneId.systemDefault",
            "Locale.getDefault",
            "System.currentTimeMillis",
            "System.nanoTime",
            "System.getProperty",
            "System.getenv");

    private static final Set<String> LOCALE_WANTED = Set.of("ofPattern", "ofLocalizedDate", "getDisplayName");

    static List<Integer> rooms() {
        return IntStream.range(0, ROOMS.size()).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyThoseBeforeIt(int index) {
        String[] behind =
                ROOMS.stream().skip(index + 1L).map(HouseRulesTest::packagesOf).toArray(String[]::new);
        if (behind.length > 0) {
            noClasses()
                    .that(resideInAPackage(packagesOf(ROOMS.get(index))))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(behind))
                    .check(SHIPPED);
        }
    }

    @Test
    void everyPackageIsARoom() {
        Set<String> packages = new TreeSet<>();
        SHIPPED.forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages)
                .containsExactly(
                        "vn.phoihop.agreement",
                        "vn.phoihop.document",
                        "vn.phoihop.duty",
                        "vn.phoihop.internal",
                        "vn.phoihop.internal.text",
                        "vn.phoihop.json",
                        "vn.phoihop.party",
                        "vn.phoihop.record",
                        "vn.phoihop.rule",
                        "vn.phoihop.rule.catalogue",
                        "vn.phoihop.status",
                        "vn.phoihop.testing",
                        "vn.phoihop.time");
    }

    private static String packagesOf(String room) {
        return room.equals("rule") ? "vn.phoihop.rule.." : "vn.phoihop." + room;
    }

    @ArchTest
    static final ArchRule ONLY_JSON_TOUCHES_A_PARSER = noClasses()
            .that()
            .resideOutsideOfPackage("vn.phoihop.json")
            .and(describe("do not only carry Jackson 2's annotation for the generator", HouseRulesTest::isNoTrigger))
            .should()
            .dependOnClassesThat(describe(
                    "are of a JSON library, annotations excepted",
                    type -> (type.getPackageName().startsWith("tools.jackson")
                                    || type.getPackageName().startsWith("com.fasterxml.jackson"))
                            && !type.getPackageName().equals("com.fasterxml.jackson.annotation")));

    @ArchTest
    static final ArchRule ONLY_TESTING_TOUCHES_ASSERTJ = noClasses()
            .that()
            .resideOutsideOfPackage("vn.phoihop.testing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.assertj..", "org.junit..");

    /** The jar of its own reaches the main one through what that exports. */
    @ArchTest
    static final ArchRule TESTING_USES_WHAT_IS_EXPORTED = noClasses()
            .that()
            .resideInAPackage("vn.phoihop.testing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.phoihop.internal..", "vn.phoihop.rule.catalogue");

    @ArchTest
    static final ArchRule EXAMPLES_RUN_WITHOUT_ASSERTJ = noClasses()
            .that()
            .haveSimpleNameStartingWith("RuleExamples")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.assertj..", "org.junit..");

    @ArchTest
    static final ArchRule NOTHING_NEEDS_JACKSON_2 = noClasses()
            .that(describe("do not only carry Jackson 2's annotation for the generator", HouseRulesTest::isNoTrigger))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule NOBODY_READS_A_CLOCK_A_DEFAULT_ZONE_OR_A_DEFAULT_LOCALE = noClasses()
            .should(accessTargetWhere(describe("reads the clock or a default", HouseRulesTest::readsADefault)));

    @ArchTest
    static final ArchRule NOBODY_MAKES_A_DATE_OF_NOW = noClasses().should().callConstructor(Date.class);

    @ArchTest
    static final ArchRule NOBODY_LOOKS_FOR_FILES_ON_THE_CLASS_PATH = noClasses()
            .should(callMethodWhere(describe(
                    "looks for a resource or a service",
                    (JavaMethodCall call) -> call.getName().startsWith("getResource")
                            || call.getName().startsWith("getSystemResource")
                            || call.getTargetOwner().isEquivalentTo(ServiceLoader.class))));

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("static mutable state makes answers depend on history");

    @ArchTest
    static final ArchRule EXPORTED_VALUES_ARE_CLOSED = classes()
            .that()
            .resideOutsideOfPackage("vn.phoihop.internal..")
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should(new ArchCondition<>("be final, or have no constructor outsiders can call") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean isClosed = type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isEnum()
                            || type.getConstructors().stream()
                                    .noneMatch(c -> c.getModifiers()
                                                    .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                                            || c.getModifiers()
                                                    .contains(com.tngtech.archunit.core.domain.JavaModifier.PROTECTED));
                    if (!isClosed) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended by anybody"));
                    }
                }
            });

    @Test
    void collectionsInStaticFieldsCannotBeChanged() throws ReflectiveOperationException {
        int collections = 0;
        for (JavaClass type : SHIPPED) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
                    continue;
                }
                assertThat(field.getType().isArray())
                        .as("static array %s", field)
                        .isFalse();
                field.setAccessible(true);
                if (field.get(null) instanceof Collection<?> collection) {
                    assertThat(collection).as("%s", field).isUnmodifiable();
                    collections++;
                } else if (field.get(null) instanceof Map<?, ?> map) {
                    assertThat(map).as("%s", field).isUnmodifiable();
                    collections++;
                }
            }
        }
        assertThat(collections).isPositive();
    }

    private static boolean isNoTrigger(JavaClass type) {
        return !type.getName().equals("vn.phoihop.internal.DomainValue")
                && !type.getName().matches(".*\\.Immutable\\w+\\$Json");
    }

    /** Calls and method references alike. */
    private static boolean readsADefault(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        List<JavaClass> parameters =
                call.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
        boolean takesLocale = parameters.stream().anyMatch(p -> p.isEquivalentTo(Locale.class));
        boolean isString = owner.isEquivalentTo(String.class);
        if (isString) {
            return switch (name) {
                case "toLowerCase", "toUpperCase", "format", "formatted" -> !takesLocale;
                case "getBytes" -> parameters.isEmpty();
                default -> false;
            };
        }
        return owner.isEquivalentTo(Clock.class)
                || owner.isEquivalentTo(TimeZone.class)
                || FORBIDDEN.contains(owner.getSimpleName() + "." + name)
                || (owner.getPackageName().equals("java.time") && name.equals("now"))
                || (owner.getPackageName().startsWith("java.time") && LOCALE_WANTED.contains(name) && !takesLocale)
                || (owner.getPackageName().equals("java.text")
                        && !owner.getName().startsWith(Normalizer.class.getName())
                        && !takesLocale);
    }
}
