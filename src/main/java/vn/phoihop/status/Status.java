package vn.phoihop.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Agreement;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.record.Ledger;
import vn.phoihop.record.LedgerView;

/**
 * The standing of everything an agreement lays down, on any day that is asked about.
 *
 * <pre>{@code
 * Status status = Status.of(programme, ledger, Setting.vietnam());
 * StatusReport report = status.asOf(LocalDate.of(2025, 7, 1));
 * report.overdue().forEach(late -> System.out.println(late.explanation().text(Locale.forLanguageTag("vi"))));
 * }</pre>
 *
 * <p>It reads no clock and keeps nothing: the same agreement, ledger, setting and day give the same report, whatever the
 * order of events, the thread, the zone or the locale (STAND-1). Which duties depend on which is found once.
 *
 * <p>Immutable and thread-safe.
 */
public final class Status {
    private final Agreement agreement;
    private final Ledger ledger;
    private final Setting setting;
    private final Dependencies dependencies;

    private Status(Agreement agreement, Ledger ledger, Setting setting) {
        this.agreement = agreement;
        this.ledger = ledger;
        this.setting = setting;
        dependencies = Dependencies.of(agreement);
    }

    /**
     * Prepares the standing of an agreement.
     *
     * @param agreement the agreement
     * @param ledger the record of this account of it
     * @param setting how days are counted, who succeeded whom, whose knowledge is used
     * @return the standing, to be asked for days
     * @throws IllegalArgumentException if the ledger is that of another account
     */
    public static Status of(Agreement agreement, Ledger ledger, Setting setting) {
        Require.stated("agreement", agreement);
        Require.stated("setting", setting);
        if (!Require.stated("ledger", ledger).agreement().equals(agreement.id())) {
            throw new RefusedValueException(
                    "ledger-of-another",
                    "ledger",
                    agreement.id().value(),
                    ledger.agreement().value());
        }
        return new Status(agreement, ledger, setting);
    }

    /**
     * Tells how everything stands at the end of a day.
     *
     * @param day the day, until 24:00
     * @return the report
     * @throws IllegalArgumentException if the year has not four digits
     */
    public StatusReport asOf(LocalDate day) {
        Require.day("asOf", Optional.of(Require.stated("asOf", day)));
        return new StatusReport(this, day, null);
    }

    /**
     * Tells how everything stands at an instant: what is known to have happened after it is not seen, and limits of hours
     * and minutes end when they end.
     *
     * @param instant the instant
     * @return the report
     * @throws IllegalArgumentException if the year has not four digits
     */
    public StatusReport asOf(Instant instant) {
        Require.stated("asOf", instant);
        LocalDate day = LocalDate.ofInstant(
                instant, agreement.reckoner(setting.reckoner()).zone());
        Require.day("asOf", Optional.of(day));
        return new StatusReport(this, day, instant);
    }

    Agreement agreement() {
        return agreement;
    }

    Run run(LocalDate day, @Nullable Instant instant, LocalDate horizon) {
        LedgerView view = setting.knownAt().isPresent()
                ? ledger.seen(day, setting.knownAt().get())
                : ledger.seen(day);
        return new Run(agreement, view, setting, day, instant, horizon, dependencies);
    }
}
