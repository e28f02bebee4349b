package vn.phoihop.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
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
import vn.phoihop.status.Instance;
import vn.phoihop.status.Setting;
import vn.phoihop.status.Status;
import vn.phoihop.status.StatusReport;
import vn.phoihop.time.DayRange;
import vn.phoihop.time.Deadline;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Recurrence;

/** How 50 duties stand, 12 of them monthly for five years, with 500 events; against one pass written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StandingOnADay {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final LocalDate ASKED = LocalDate.of(2025, 12, 31);
    private static final int MONTHLY = 12;
    private static final int UPON_RECEIPT = 8;
    private static final int DUTIES = 50;
    private static final int RECEIPTS = 10;
    private static final int EVENTS = 500;

    private Agreement agreement;
    private Ledger ledger;
    private PlainStanding plain;

    @Setup
    public void make() {
        Random random = new Random(2021_2025);
        List<PlainStanding.Duty> duties = new ArrayList<>();
        List<Duty> ours = new ArrayList<>();
        for (int i = 0; i < DUTIES; i++) {
            String id = "d" + i;
            if (i < MONTHLY) {
                duties.add(new PlainStanding.Duty(id, PlainStanding.Kind.MONTHLY, 5 + i, null));
                ours.add(duty(
                                id,
                                new Arising.Every(Recurrence.builder()
                                        .cycle(Recurrence.Cycle.MONTH)
                                        .isAlignedToCalendar(true)
                                        .build()))
                        .withDeadline(Deadline.within(Limit.days(5 + i), Occasion.event("period-end"))));
            } else if (i < MONTHLY + UPON_RECEIPT) {
                duties.add(new PlainStanding.Duty(id, PlainStanding.Kind.UPON_RECEIPT, 3 + i, null));
                ours.add(duty(id, new Arising.Each(Occasion.event("received")))
                        .withDeadline(Deadline.within(Limit.workingDays(3 + i), Occasion.event("received"))));
            } else {
                LocalDate by = FIRST.plusDays(random.nextInt(1500));
                duties.add(new PlainStanding.Duty(id, PlainStanding.Kind.BY_A_DAY, 0, by));
                ours.add(duty(id, null).withDeadline(Deadline.noLaterThan(by.toString())));
            }
        }
        List<PlainStanding.Event> events = events(random);
        plain = new PlainStanding(duties, events, FIRST, LAST, LAST);
        agreement = Agreement.builder()
                .id(ElementId.of("x"))
                .instrument(ElementId.of("x"))
                .kind(AgreementKind.COOPERATION_PROGRAMME)
                .title(Words.of("Chương trình phối hợp", "Programme"))
                .signing(Signing.builder().day(FIRST).build())
                .term(Term.builder().addPhase(Phase.of(2021, 2025)).build())
                .addAllDuties(ours)
                .build();
        Ledger.Builder builder =
                Ledger.builder().agreement(ElementId.of("x")).addCoverage(Ledger.Coverage.of(DayRange.of(FIRST, LAST)));
        for (PlainStanding.Event event : events) {
            builder.addEvent(event(event));
        }
        ledger = builder.build();
        agree();
    }

    private static Duty duty(String id, Arising arising) {
        Duty.Builder builder = Duty.builder()
                .id(ElementId.of(id))
                .modality(Modality.MUST)
                .bearers(Bearers.of(PartyRef.of("so-tttt")))
                .action(Words.of("gửi báo cáo", "send a report"));
        return arising == null ? builder.build() : builder.addArise(arising).build();
    }

    private static List<PlainStanding.Event> events(Random random) {
        List<PlainStanding.Event> events = new ArrayList<>();
        for (int i = 0; i < RECEIPTS; i++) {
            LocalDate on = FIRST.plusDays(150L * i + random.nextInt(100));
            events.add(new PlainStanding.Event("r" + i, on, null, "m" + i));
            for (int j = 0; j < UPON_RECEIPT; j++) {
                if (random.nextInt(4) > 0) {
                    String duty = "d" + (MONTHLY + j);
                    LocalDate done = on.plusDays(random.nextInt(40));
                    events.add(new PlainStanding.Event("a" + events.size(), done, duty, "m" + i));
                }
            }
        }
        while (events.size() < EVENTS) {
            LocalDate on = FIRST.plusDays(random.nextInt(1800));
            boolean isMonthly = random.nextInt(12) > 0;
            int duty = isMonthly
                    ? random.nextInt(MONTHLY)
                    : MONTHLY + UPON_RECEIPT + random.nextInt(DUTIES - MONTHLY - UPON_RECEIPT);
            events.add(new PlainStanding.Event("a" + events.size(), on, "d" + duty, null));
        }
        events.sort((one, other) -> one.on().compareTo(other.on()));
        return events;
    }

    private static Event event(PlainStanding.Event event) {
        if (event.duty() == null) {
            return Event.Occurred.builder()
                    .id(ElementId.of(event.id()))
                    .on(event.on())
                    .name("received")
                    .matter(event.matter())
                    .build();
        }
        Event.Performed.Builder builder = Event.Performed.builder()
                .id(ElementId.of(event.id()))
                .on(event.on())
                .duty(ElementId.of(event.duty()));
        return event.matter() == null
                ? builder.build()
                : builder.matter(event.matter()).build();
    }

    /** Both must tell the same before anything is measured. */
    private void agree() {
        List<String> theirs = plain.on(ASKED).stream()
                .map(one -> one.duty() + "@" + one.key() + " "
                        + one.how().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        List<String> ours = report().instances().stream()
                .map(one -> one.duty().id() + "@" + one.key().key() + " "
                        + one.standing().code())
                .toList();
        if (!theirs.equals(ours)) {
            for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
                if (!theirs.get(i).equals(ours.get(i))) {
                    throw new IllegalStateException(
                            "both must tell the same, but were " + ours.get(i) + " and " + theirs.get(i));
                }
            }
            throw new IllegalStateException(
                    "both must tell of as many, but were " + ours.size() + " and " + theirs.size());
        }
    }

    private StatusReport report() {
        return Status.of(agreement, ledger, Setting.vietnam()).asOf(ASKED);
    }

    @Benchmark
    public StatusReport ours() {
        return report();
    }

    @Benchmark
    public void explained(Blackhole hole) {
        for (Instance instance : report().instances()) {
            hole.consume(instance.explanation());
        }
    }

    @Benchmark
    public List<PlainStanding.Standing> plain() {
        return plain.on(ASKED);
    }
}
