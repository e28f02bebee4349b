package vn.phoihop.status;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.PartyRef;
import vn.phoihop.record.Event;
import vn.phoihop.record.InstanceKey;
import vn.phoihop.time.DueDate;
import vn.phoihop.time.Occasion;
import vn.phoihop.time.Occurrence;

/**
 * One instance of a duty as it stands on the day asked about: one for each occasion or cycle, and for each of those who
 * bear it by themselves (STAND-3).
 *
 * <p>Example (invented): the report on the second quarter of 2023, {@code d6@2023-Q2}, of the department, due on 30 July
 * and not sent by 15 August: {@link Standing#OVERDUE}, a breach, with the explanation naming the record that was searched.
 *
 * <p>Days, reasons and the explanation are worked out when they are asked for, one at a time. Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "key",
    "standing",
    "breach",
    "bearers",
    "borneFirstBy",
    "borneNowBy",
    "begins",
    "raw",
    "effective",
    "done",
    "total",
    "performedBy",
    "nextChange"
})
public final class Instance {
    private final Course course;
    private final Group group;
    private final @Nullable Occurrence cycle;
    private final @Nullable Happening arisen;
    private final @Nullable String name;
    private final @Nullable Occasion occasion;

    /** What is worked out before anybody sees it, and then never changed. Days are kept as numbers, to be small. */
    private int begins = Day.NONE;

    private int earliest = Day.NONE;
    private int raw = Day.NONE;
    private int effective = Day.NONE;
    private @Nullable Instant moment;
    private DueDate.State state = DueDate.State.PENDING;
    private Account account = Account.NONE;
    private Standing standing = Standing.UNKNOWN;

    Instance(
            Course course,
            Group group,
            @Nullable Occurrence cycle,
            @Nullable Happening arisen,
            @Nullable String name,
            @Nullable Occasion occasion) {
        this.course = course;
        this.group = group;
        this.cycle = cycle;
        this.arisen = arisen;
        this.name = name;
        this.occasion = occasion;
    }

    /** {@return the duty} */
    public Duty duty() {
        return course.duty();
    }

    /** {@return the key: the duty, the cycle or occasion, the matter} */
    @JsonProperty("key")
    public InstanceKey key() {
        return new InstanceKey(duty().id(), keyText(), Optional.ofNullable(matterText()), Optional.empty());
    }

    /** {@return how it stands} */
    @JsonProperty("standing")
    public Standing standing() {
        return standing;
    }

    /** {@return whether a duty that must be met was failed: overdue, done late, violated; what only should be done never is} */
    @JsonProperty("breach")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isBreach() {
        return standing.isFailure() && duty().modality().isBinding();
    }

    /** {@return whether something is owed now or may be asked for; a right that can be exercised is not owed} */
    @JsonIgnore
    public boolean isOpen() {
        return standing.isOpen();
    }

    /** {@return whether it stays as it is whatever the day, unless something else is recorded} */
    @JsonIgnore
    public boolean isFinal() {
        return standing.isFinal();
    }

    /** {@return those who bear it as the text names them; one of several who each bear it by themselves} */
    @JsonProperty("bearers")
    public List<PartyRef> bearers() {
        return group.refs();
    }

    /**
     * Gives who bore it first, before all successions, by their ids in the agreement: of a class its member by the register,
     * of a role who was found in it. With the {@link #key()} it tells apart the instances of several who each bear a duty.
     *
     * @return the parties; none where nobody is known
     */
    @JsonProperty("borneFirstBy")
    public List<PartyId> borneFirstBy() {
        synchronized (course.run()) {
            return group.isClass() ? List.of() : List.copyOf(course.bearers().originals(this));
        }
    }

    /**
     * Gives who bears it on the day asked about, after all successions: by their ids in the agreement, or in the register
     * where the text does not name them.
     *
     * @return the bodies; none where nobody is known to
     */
    @JsonProperty("borneNowBy")
    public List<PartyId> borneNowBy() {
        synchronized (course.run()) {
            return course.bearers().now(this);
        }
    }

    /** {@return from which day on it can be done; none while that is not known} */
    @JsonProperty("begins")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Optional<LocalDate> beginsOn() {
        return Optional.ofNullable(begins());
    }

    /** {@return the last day as it is counted or stated, before rest days are looked at} */
    @JsonProperty("raw")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Optional<LocalDate> raw() {
        return Optional.ofNullable(Day.date(raw));
    }

    /**
     * Gives the last day on which it is in time, after extensions and suspensions. While it stands still and nobody says until
     * when, it is the day as it was before.
     *
     * @return the day; none where there is none
     */
    @JsonProperty("effective")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Optional<LocalDate> due() {
        return Optional.ofNullable(effective());
    }

    /**
     * Gives the last day on which it may be in time, however the text is read: what is not done by then is overdue.
     *
     * @return {@link #due()}, or where several days may be meant the latest of them; none where there is none, or any of
     *     them is not known
     */
    public Optional<LocalDate> dueAtLatest() {
        synchronized (course.run()) {
            return due().or(() -> Optional.ofNullable(Day.date(course.judge().dueAtLatest(this))));
        }
    }

    /** {@return when the text makes it fall due, with reasons, before extensions and suspensions; none without a time limit} */
    public Optional<DueDate> dueDate() {
        synchronized (course.run()) {
            return course.clock().counted(this);
        }
    }

    /** {@return how many of its parts or times were done} */
    @JsonProperty("done")
    public int done() {
        return account.done(total());
    }

    /** {@return how many parts or times are owed, one where it is a single act} */
    @JsonProperty("total")
    public int total() {
        return course.total(this);
    }

    /** {@return the event by which it was performed whole, or a right was exercised} */
    public Optional<Event> performedBy() {
        return Optional.ofNullable(account.act());
    }

    /** {@return the next day on which it stands otherwise if nothing more is recorded} */
    @JsonProperty("nextChange")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Optional<LocalDate> nextChange() {
        synchronized (course.run()) {
            return Optional.ofNullable(new Turns(this).next());
        }
    }

    /** {@return why it stands so} */
    public Explanation explanation() {
        synchronized (course.run()) { // which keeps what it looks up on the way
            return new Why(this).explanation();
        }
    }

    @JsonProperty("performedBy")
    Optional<ElementId> performedById() {
        return performedBy().map(Event::id);
    }

    Course course() {
        return course;
    }

    Group group() {
        return group;
    }

    @Nullable
    Occurrence cycle() {
        return cycle;
    }

    @Nullable
    Happening arisen() {
        return arisen;
    }

    @Nullable
    Occasion occasion() {
        return occasion;
    }

    /**
     * Tells whether a record means this instance by a key: its own, or that of another event that tells of what gave rise
     * to it, such as the session that a notice had announced.
     *
     * @param key a key as records name it, such as {@code 2023-Q2} or the id of an event
     * @return whether it is meant
     */
    public boolean isKnownAs(String key) {
        return keyText().equals(key) || otherKeys().contains(key);
    }

    List<String> otherKeys() {
        return name != null || arisen == null ? List.of() : arisen.others();
    }

    String keyText() {
        if (cycle != null) {
            return cycle.key();
        }
        return name != null ? name : arisen == null ? Course.NEXT : arisen.key();
    }

    @Nullable
    String matterText() {
        return arisen == null ? null : arisen.matter();
    }

    /** Whether what it arises upon has come; what arises by itself or in a cycle has. */
    boolean hasArisen() {
        return occasion == null || arisen != null;
    }

    boolean isContinuing() {
        return name != null && name.equals(Course.CONTINUING);
    }

    /** Whether it stands for cycles of which nobody knows when they are. */
    boolean isUnstated() {
        return name != null && name.equals(Course.UNSTATED);
    }

    @Nullable
    LocalDate begins() {
        return Day.date(begins);
    }

    int beginsNumber() {
        return begins;
    }

    void begin(int day) {
        begins = day;
    }

    void fallsDue(Due due) {
        state = due.state();
        earliest = Day.number(due.earliest());
        raw = Day.number(due.raw());
        effective = Objects.equals(due.raw(), due.effective()) ? raw : Day.number(due.effective());
        moment = due.moment();
    }

    DueDate.State dueState() {
        return state;
    }

    @Nullable
    Instant moment() {
        return moment;
    }

    int earliestNumber() {
        return earliest;
    }

    int rawNumber() {
        return raw;
    }

    @Nullable
    LocalDate effective() {
        return Day.date(effective);
    }

    int effectiveNumber() {
        return effective;
    }

    /** Whether its last day was over before the first on which it could be done, so that nobody could keep it. */
    boolean isDueBeforeItBegan() {
        return effective != Day.NONE && begins != Day.NONE && effective < begins;
    }

    /** The due day; the greatest number of all where there is none. */
    int dueNumber() {
        return effective == Day.NONE ? Integer.MAX_VALUE : effective;
    }

    Account account() {
        return account;
    }

    void account(Account of) {
        account = of;
    }

    @Nullable
    Event act() {
        return account.act();
    }

    @Nullable
    LocalDate violatedOn() {
        Event denial = account.denial();
        return denial == null ? null : course.run().day(denial);
    }

    void stand(Standing of) {
        standing = of;
    }

    /** {@return the key and the standing} */
    @Override
    public String toString() {
        return key() + " " + standing.code();
    }
}
