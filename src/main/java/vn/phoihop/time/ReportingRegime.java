package vn.phoihop.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.time.Recurrence.Cycle;

/**
 * When periodic reports are made (chế độ báo cáo định kỳ): which days their data cover, and by when each tier sends them.
 *
 * <p>Under Decree 09/2019/NĐ-CP the report of a quarter covers the 15th of the month before it to the 14th of its last
 * month, and ministries and provincial People's Committees send it to the Government by the 25th of that month. A
 * ministry sets earlier days for those below, a province adds a report of nine months, a district collects from its
 * communes: each is a regime of its own, written by whoever knows it:
 *
 * <pre>{@code
 * {
 *   "id": "tt-01-2020-vpcp",
 *   "title": {"vi": "Chế độ báo cáo theo Thông tư 01/2020/TT-VPCP"},
 *   "instruments": ["01/2020/TT-VPCP"],
 *   "reports": [
 *     {"period": "year", "dataFrom": "day-15:month-before", "dataTo": "day-14:month",
 *      "send": [{"tier": "commune", "by": "day-17:month"}, {"tier": "district", "by": "day-19:month"}]}
 *   ]
 * }
 * }</pre>
 *
 * <p>Days are written as {@link DayRef} has them, and lie in the period reported on: {@code month} is its last month,
 * {@code month-before} the one before it begins, {@code month-after} the one after it ends.
 *
 * <p>Immutable and thread-safe. From Decree 09/2019/NĐ-CP, Articles 8.5, 12 and 13.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "title", "instruments", "since", "reports"})
public abstract class ReportingRegime implements WithReportingRegime {
    ReportingRegime() {}

    /** {@return the id, which a recurrence names} */
    @JsonProperty("id")
    public abstract String id();

    /** {@return what it is called} */
    @JsonProperty("title")
    public abstract Words title();

    /** {@return the numbers of the instruments that set it, as printed} */
    @JsonProperty("instruments")
    public abstract List<String> instruments();

    /** {@return the day on which it came into force: it says nothing of cycles that ended before} */
    @JsonProperty("since")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> since();

    /** {@return its reports, one for each period; of two for the same period the first counts} */
    @JsonProperty("reports")
    public abstract List<Report> reports();

    /**
     * Gives the regime of Decree 09/2019/NĐ-CP, in force since 12 March 2019: months, quarters, half-years and years,
     * whose data begin on the 15th of the month before and end on the 14th of the last month (Article 12); sent by the
     * 25th by the tier {@code province}, provincial People's Committees, and the tier {@code ministry}, to the Government
     * or the Prime Minister (Article 13). It binds no other report.
     *
     * @return the regime
     */
    public static ReportingRegime decree09Of2019() {
        return Bundled.DECREE_09_2019;
    }

    /**
     * Gives the days that a report on a cycle covers.
     *
     * @param cycle the cycle
     * @return the days, or empty if the regime sets none for cycles of this length, for those that the calendar does not
     *     begin, or for those that ended before it came into force
     */
    public Optional<DayRange> dataWindow(Occurrence cycle) {
        return report(cycle).flatMap(report -> {
            LocalDate first = day(report.dataFrom(), cycle);
            LocalDate last = day(report.dataTo(), cycle);
            return first == null || last == null || last.isBefore(first)
                    ? Optional.empty()
                    : Optional.of(DayRange.of(first, last));
        });
    }

    private static @Nullable LocalDate day(Optional<DayRef> ref, Occurrence cycle) {
        return ref.map(day -> day.in(cycle.period(), cycle.calendar())).orElse(null);
    }

    /**
     * Gives when a tier sends its report on a cycle.
     *
     * @param cycle the cycle
     * @param tier the tier, such as {@code province}
     * @return when it is due; unknown, set elsewhere, if the regime says nothing of cycles of this length or of this tier
     */
    public DueDate sending(Occurrence cycle, String tier) {
        Require.kebab("tier", tier);
        Deadline deadline = report(cycle).stream()
                .flatMap(report -> report.send().stream())
                .filter(sending -> sending.tier().equals(tier))
                .findFirst()
                .map(sending -> Deadline.builder().noLaterThan(sending.by()).build())
                .orElseGet(() -> Deadline.builder().external(title()).build());
        return cycle.due(deadline);
    }

    /**
     * Counts the working days that a tier has from the end of the data to the day of sending. Article 8.5 of Decree
     * 09/2019/NĐ-CP wants at least one.
     *
     * @param cycle the cycle
     * @param tier the tier
     * @return how many working days follow the last day of the data, up to the day of sending; empty if either day, or
     *     whether one between is worked, is not known
     */
    public OptionalInt workingDaysToSend(Occurrence cycle, String tier) {
        Optional<LocalDate> by = sending(cycle, tier).effective();
        Optional<LocalDate> last = dataWindow(cycle).map(DayRange::last);
        if (by.isEmpty() || last.isEmpty()) {
            return OptionalInt.empty();
        }
        return by.get().isAfter(last.get())
                ? cycle.calendar().workingDays(DayRange.of(last.get().plusDays(1), by.get()))
                : OptionalInt.of(0);
    }

    private Optional<Report> report(Occurrence cycle) {
        Require.stated("cycle", cycle);
        return cycle.kind()
                .filter(kind ->
                        since().filter(day -> cycle.last().isBefore(day)).isEmpty())
                .flatMap(kind -> reports().stream()
                        .filter(report -> report.period() == kind)
                        .findFirst());
    }

    @Value.Check
    void check() {
        Require.id("id", id());
        Require.texts("instrument", "instruments", instruments());
        Require.day("since", since());
        if (reports().isEmpty()) {
            throw new RefusedValueException("reports-none", "reports");
        }
    }

    /** {@return a builder holding these attributes} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReportingRegime fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Builds {@link ReportingRegime} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the id or
     * the title is missing, an instrument is blank, or there is no report.
     */
    public static final class Builder extends ImmutableReportingRegime.Builder {
        Builder() {}

        /** Where the schema stands is for whoever edits the text; a regime does not keep it. */
        @JsonProperty("$schema")
        void schema(String address) {}
    }

    /**
     * The report on one length of period.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @DomainValue
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"period", "dataFrom", "dataTo", "send"})
    public abstract static class Report {
        Report() {}

        /** {@return the length of the period reported on} */
        @JsonProperty("period")
        public abstract Cycle period();

        /** {@return the first day that the data cover, in the period; none if the regime leaves it open} */
        @JsonProperty("dataFrom")
        public abstract Optional<DayRef> dataFrom();

        /** {@return the last day that the data cover, in the period} */
        @JsonProperty("dataTo")
        public abstract Optional<DayRef> dataTo();

        /** {@return by when each tier sends it} */
        @JsonProperty("send")
        public abstract List<Sending> send();

        @Value.Check
        void check() {
            if (period() == Cycle.UNSTATED) {
                throw new RefusedValueException("period-unstated", "period", period().code());
            }
        }

        /** {@return an empty builder} */
        public static Builder builder() {
            return new Builder();
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Report fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Report} values. Not thread-safe; can be used again after {@code build()}, which throws an
         * {@link IllegalArgumentException} if the period is missing or unstated.
         */
        public static final class Builder extends ImmutableReport.Builder {
            Builder() {}
        }
    }

    /**
     * By when a tier sends a report.
     *
     * @param tier the tier, an open code such as {@code commune}
     * @param by the last day, in the period reported on
     */
    @JsonPropertyOrder({"tier", "by"})
    public record Sending(
            @JsonProperty("tier") String tier,
            @JsonProperty("by") DayRef by) {
        /**
         * Makes a sending.
         *
         * @param tier the tier, lower-case words joined by hyphens
         * @param by the last day, in the period reported on
         * @throws IllegalArgumentException if either is missing, or the tier is not of this form
         */
        @JsonCreator
        public Sending {
            Require.kebab("tier", tier);
            Require.stated("by", by);
        }
    }

    private static final class Bundled {
        static final ReportingRegime DECREE_09_2019 = of(Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);

        private Bundled() {}

        private static ReportingRegime of(Cycle... periods) {
            Builder regime = builder();
            regime.id("nd-09-2019")
                    .title(Words.of(
                            "Chế độ báo cáo theo Nghị định 09/2019/NĐ-CP", "Reporting under Decree 09/2019/NĐ-CP"))
                    .addInstrument("09/2019/NĐ-CP")
                    .since(LocalDate.of(2019, 3, 12));
            for (Cycle period : periods) {
                regime.addReport(Report.builder()
                        .period(period)
                        .dataFrom(DayRef.parse("day-15:month-before"))
                        .dataTo(DayRef.parse("day-14:month"))
                        .addSend(new Sending("province", DayRef.parse("day-25:month")))
                        .addSend(new Sending("ministry", DayRef.parse("day-25:month")))
                        .build());
            }
            return regime.build();
        }
    }
}
