package vn.phoihop.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.agreement.AgreementKind;
import vn.phoihop.agreement.Phase;
import vn.phoihop.agreement.Signing;
import vn.phoihop.agreement.Term;
import vn.phoihop.document.Words;
import vn.phoihop.duty.Arising;
import vn.phoihop.duty.Bearers;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.duty.Modality;
import vn.phoihop.party.PartyRef;
import vn.phoihop.record.Event;
import vn.phoihop.record.Ledger;
import vn.phoihop.status.Setting;
import vn.phoihop.status.Standing;
import vn.phoihop.status.Status;
import vn.phoihop.status.StatusReport;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Recurrence;

/**
 * Large input: 10,000 monthly duties over ten years, 1,200,000 occurrences, in a heap of 256 MB; and ledgers of up to a million
 * events, whose cost must grow as they do.
 */
final class Scale {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final int MONTHS = 120;

    private Scale() {}

    public static void main(String[] args) {
        if (args[0].equals("occurrences")) {
            occurrences(10_000);
        } else {
            for (int events : new int[] {10_000, 10_000, 100_000, 1_000_000}) {
                events(events);
            }
        }
    }

    /** Runs both, each in a virtual machine of its own. */
    static void run() throws IOException, InterruptedException {
        for (String[] one : new String[][] {{"-Xmx256m", "occurrences"}, {"-Xmx2g", "events"}}) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            one[0],
                            "-cp",
                            System.getProperty("java.class.path"),
                            Scale.class.getName(),
                            one[1])
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(one[1] + " must fit " + one[0] + ", but did not");
            }
        }
    }

    private static void occurrences(int duties) {
        Ledger ledger = Ledger.builder()
                .agreement(ElementId.of("x"))
                .addCoverage(Ledger.Coverage.of(DayRange.of(FIRST, LAST)))
                .build();
        long start = System.nanoTime();
        StatusReport report =
                Status.of(agreement(duties), ledger, Setting.vietnam()).asOf(LAST);
        int overdue = report.standing(Standing.OVERDUE).size();
        if (report.instances().size() != duties * MONTHS || overdue != duties * (MONTHS - 1)) {
            throw new IllegalStateException("every month must be told of, but were " + report.counts());
        }
        System.out.printf(
                Locale.ROOT,
                "%d duties, %d occurrences, heap of %d MB: %.0f ns an occurrence%n",
                duties,
                report.instances().size(),
                Runtime.getRuntime().maxMemory() >> 20,
                (double) (System.nanoTime() - start) / report.instances().size());
    }

    private static void events(int events) {
        List<Event> acts = new ArrayList<>(events);
        for (int i = 0; i < events; i++) {
            acts.add(Event.Performed.builder()
                    .id(ElementId.of("e" + i))
                    .on(FIRST.plusDays(i % 3600))
                    .duty(ElementId.of("d" + i % 1000))
                    .build());
        }
        Ledger ledger = Ledger.builder()
                .agreement(ElementId.of("x"))
                .addCoverage(Ledger.Coverage.of(DayRange.of(FIRST, LAST)))
                .addAllEvents(acts)
                .build();
        Agreement agreement = agreement(1000);
        long start = System.nanoTime();
        StatusReport report = Status.of(agreement, ledger, Setting.vietnam()).asOf(LAST);
        System.out.printf(
                Locale.ROOT,
                "1000 duties, %d occurrences, %d events: %.0f ns an event%n",
                report.instances().size(),
                events,
                (double) (System.nanoTime() - start) / events);
    }

    private static Agreement agreement(int duties) {
        List<Duty> all = new ArrayList<>(duties);
        Arising monthly = new Arising.Every(Recurrence.builder()
                .cycle(Recurrence.Cycle.MONTH)
                .isAlignedToCalendar(true)
                .build());
        Bearers bearers = Bearers.of(PartyRef.of("so-tttt"));
        Words action = Words.of("gửi báo cáo", "send a report");
        for (int i = 0; i < duties; i++) {
            all.add(Duty.builder()
                    .id(ElementId.of("d" + i))
                    .modality(Modality.MUST)
                    .bearers(bearers)
                    .action(action)
                    .addArise(monthly)
                    .build());
        }
        return Agreement.builder()
                .id(ElementId.of("x"))
                .instrument(ElementId.of("x"))
                .kind(AgreementKind.COOPERATION_PROGRAMME)
                .title(Words.of("Chương trình phối hợp", "Programme"))
                .signing(Signing.builder().day(FIRST).build())
                .term(Term.builder().addPhase(Phase.of(2021, 2030)).build())
                .addAllDuties(all)
                .build();
    }
}
