package vn.phoihop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public type, by name: one that is new here names the text that could not be said without it. */
class PublicSurfaceTest {
    /** In a jar of its own, which the module of the main one does not hold. */
    private static final String TESTING = "vn.phoihop.testing";

    private static final Map<String, Set<String>> SURFACE = new TreeMap<>(Map.of(
            "vn.phoihop.document",
            Set.of(
                    "Cite",
                    "Completeness",
                    "DocumentIdentity", // 19/2008/NQLT/CP-UBTUMTTQVN and /CP-UBMTTQVN: one document
                    "DocumentNumber", // 155/UBND-KGVX: number, issuer and field of an official letter
                    "DocumentType", // QĐ: three types under three sets of rules
                    "NumberReading", // 44/SCT-TTr: a letter, or a submission the wrong way round
                    "Provision", // điểm a khoản 2 Điều 5: where a duty stands
                    "Source",
                    "Words"),
            "vn.phoihop.party",
            Set.of(
                    "Identifier",
                    "IdentifierScheme",
                    "IdentifierTable",
                    "Participation",
                    "Party",
                    "PartyId",
                    "PartyRef",
                    "Person",
                    "Register", // who has the duties of UBND Phú Yên on 1 July 2025
                    "Role",
                    "Succession"), // Sở TT&TT: digital to Sở KH&CN, press to Sở VHTTDL
            "vn.phoihop.duty",
            Set.of(
                    "Arising",
                    "Bearers",
                    "Condition", // khi điều kiện cho phép: for a person to judge
                    "Duty",
                    "ElementId",
                    "Modality",
                    "Parts",
                    "Survival"), // two years of confidentiality after a memorandum has ended
            "vn.phoihop.time",
            Set.of(
                    "Assumption", // A7: a limit counted backward stays on a rest day
                    "Counting", // a contract that counts its first day
                    "DayKind", // 2 May 2025: a Friday, swapped off
                    "DayRange", // quarter III is July to September
                    "DayRef", // the last working day of the month
                    "Deadline", // at least 10 days before the hearing
                    "DueDate", // 20 February 2026, a day of Tết, hence 23 February
                    "HolidayNotice", // 8726/VPCP-KGVX: the days off of 2025, and the Saturday worked
                    "Limit", // five years
                    "LimitUnit",
                    "LunarDate", // the Hùng Kings' day: the tenth of the third lunar month
                    "Occasion",
                    "Occurrence", // 2023-Q3
                    "Occurrences",
                    "Reason", // Article 148.5
                    "Reckoner", // who says how to count, and what is known
                    "Recurrence", // every six months from the signing
                    "ReportingRegime", // the 15th to the 14th, sent by the 25th
                    "VietnamCalendar", // official 2021-2026, the law alone elsewhere
                    "WorkCalendar"), // 5 working days after 25 April 2025
            "vn.phoihop.agreement",
            Set.of(
                    "Agreement",
                    "AgreementKind",
                    "Ambiguity",
                    "Clause",
                    "CrossReference",
                    "Milestone",
                    "Phase",
                    "Quantity",
                    "Reckoning", // a memorandum that counts the first day
                    "Relation",
                    "Signing",
                    "Statement",
                    "Target",
                    "Term"),
            "vn.phoihop.record",
            Set.of(
                    "Event", // signed on 20 February 2021, and whatever happened since
                    "Evidence", // 45/BC-UBND: the report that shows it was sent
                    "InstanceKey", // d9@2023-Q2: the report on the second quarter of 2023
                    "Ledger", // complete to 30 June 2025
                    "LedgerView"), // as of 30 June, as it was known on 1 July
            "vn.phoihop.status",
            Set.of(
                    "AgreementState", // superseded: it stood to the end of the day before
                    "Explanation", // why is d5@2024 overdue, and on what record?
                    "Instance", // the awards of 2024, each with its own clock
                    "MilestoneState", // the elections of 2021, held on 23 May
                    "Setting", // counted as in Vietnam, as it was known on 31 December
                    "Standing", // quá hạn
                    "Status", // asked for any day
                    "StatusReport", // what Đắk Lắk bears of what Phú Yên signed
                    "TargetState"), // ten communes: nine are not enough
            "vn.phoihop.rule",
            Set.of(
                    "Comparison", // 10 million trees in the notice, 15 million in the report
                    "Finding",
                    "Findings",
                    "Ground", // "reflect, report and propose" and "reflect" only: one duty, as far as the words
                    // go
                    "Reconciliation", // a notice and a news report of one programme
                    "Report",
                    "Rule",
                    "RuleBook",
                    "RuleBooks",
                    "RuleExample", // a programme that begins years after the one before it ended
                    "RuleChanges", // a ministry that does not want to be told of open lists
                    "RuleRestriction", // a rule for plans of 2023 and later
                    "Scope",
                    "Severity",
                    "Subject", // the programme of 2021-2025 after that of 2015-2020
                    "Suppression"), // an open ambiguity about which the office was asked, until it answers
            "vn.phoihop.json",
            Set.of("JsonProblem", "JsonReader", "PhoihopJson", "Place", "Places", "UnreadableJsonException"),
            TESTING,
            Set.of(
                    "AgreementAssert",
                    "DueDateAssert",
                    "FindingsAssert",
                    "InstanceAssert", // d5@2024, overdue, and why
                    "PhoihopAssertions",
                    "StatusReportAssert", // the instance of that key, or what there is instead
                    "RuleExamples"))); // a ministry's rule, tested in its own build

    private static final List<JavaClass> PUBLIC = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.phoihop").stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .toList();

    @Test
    void isWhatIsListedHere() {
        Map<String, Set<String>> found = PUBLIC.stream()
                .filter(type -> SURFACE.containsKey(type.getPackageName()))
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getSimpleName, Collectors.toSet())));
        assertThat(found).isEqualTo(SURFACE);
    }

    @Test
    void theModuleExportsTheRoomsAndNothingElse() {
        ModuleDescriptor module = ModuleFinder.of(Path.of("target", "classes"))
                .find("vn.phoihop")
                .orElseThrow()
                .descriptor();
        assertThat(module.exports())
                .allMatch(e -> !e.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(SURFACE.keySet().stream()
                        .filter(room -> !room.equals(TESTING))
                        .toList());
    }

    @Test
    void noRoomIsCrowded() {
        SURFACE.forEach((room, types) -> assertThat(types).as(room).hasSizeLessThanOrEqualTo(20));
        int ofTheMainJar = SURFACE.entrySet().stream()
                .filter(room -> !room.getKey().equals(TESTING))
                .mapToInt(room -> room.getValue().size())
                .sum();
        assertThat(ofTheMainJar).isLessThanOrEqualTo(100);
    }

    @Test
    void noGeneratedOrInternalTypeStandsInAPublicSignature() {
        Set<String> leaks = new TreeSet<>();
        for (JavaClass type : PUBLIC) {
            if (SURFACE.containsKey(type.getPackageName())) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                        .flatMap(method -> method.getAllInvolvedRawTypes().stream())
                        .filter(involved -> involved.getSimpleName().startsWith("Immutable")
                                || involved.getPackageName().startsWith("vn.phoihop.internal"))
                        .forEach(involved -> leaks.add(type.getName() + " -> " + involved.getName()));
            }
        }
        assertThat(leaks).isEmpty();
    }
}
