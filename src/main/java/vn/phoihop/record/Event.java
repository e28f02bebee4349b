package vn.phoihop.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.agreement.Quantity;
import vn.phoihop.document.Words;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.Extensions;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.party.PartyId;
import vn.phoihop.party.Role;
import vn.phoihop.time.Limit;

/**
 * Something that happened, as somebody recorded it.
 *
 * <p>Written as a flat object whose field {@code event} says the kind: {@code {"event": "performed", "id": "e12", "on":
 * "2023-07-07", "duty": "d9", "by": ["ubnd-phu-yen"], "instance": "2023-Q2"}}. What a kind tells stands in its own
 * fields, beside those that all events have.
 *
 * <p>An event happens on a day ({@code on}) or at an instant ({@code at}), one of the two; where it is known later than
 * that, {@code recorded} is the day from which it is known. Events are never changed or removed: what was entered
 * wrongly is {@linkplain Retracted retracted} and entered anew under another id.
 *
 * <p>An event says what happened and judges nothing: whether a performance was in time, and which of several cycles it
 * was for where it does not say, are questions asked of the record later. The examples below are invented.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Ledger
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(Event.Signed.class),
    @JsonSubTypes.Type(Event.Occurred.class),
    @JsonSubTypes.Type(Event.Performed.class),
    @JsonSubTypes.Type(Event.Measured.class),
    @JsonSubTypes.Type(Event.Judged.class),
    @JsonSubTypes.Type(Event.Noticed.class),
    @JsonSubTypes.Type(Event.Changed.class),
    @JsonSubTypes.Type(Event.Retracted.class)
})
public sealed interface Event
        permits Event.Signed,
                Event.Occurred,
                Event.Performed,
                Event.Measured,
                Event.Judged,
                Event.Noticed,
                Event.Changed,
                Event.Retracted {
    /** {@return the id, by which a retraction or an explanation names it} */
    @JsonProperty("id")
    ElementId id();

    /** {@return the day it happened, if it is known by its day} */
    @JsonProperty("on")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> on();

    /** {@return the instant it happened, if it is known that closely} */
    @JsonProperty("at")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<Instant> at();

    /** {@return the case it belongs to, such as {@code ho-so-45}; of the form of an id} */
    @JsonProperty("matter")
    Optional<String> matter();

    /** {@return who acted in it, each in one role} */
    @JsonProperty("actors")
    List<Actor> actors();

    /** {@return what shows it} */
    @JsonProperty("evidence")
    List<Evidence> evidence();

    /** {@return the day from which it is known, if that is a later one than the day it happened} */
    @JsonProperty("recorded")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    Optional<LocalDate> recorded();

    /** {@return who recorded it, in words} */
    @JsonProperty("recordedBy")
    Optional<String> recordedBy();

    /**
     * Gives what users added under names of their own, which begin with {@code x-}: text, numbers as
     * {@link java.math.BigDecimal}, {@code true} or {@code false}, lists and maps of such, none of which can be changed.
     *
     * @return the values by name, in the order given
     */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, Object> extensions();

    /** {@return the duty that it names as performed, judged or changed; none where it names none} */
    default Optional<ElementId> dutyNamed() {
        return Optional.empty();
    }

    /** {@return the key of the instance of that duty that it names, such as {@code 2023-Q4}; none where it names none} */
    default Optional<String> instanceNamed() {
        return Optional.empty();
    }

    /**
     * Gives the kind for people.
     *
     * @param locale the language, Vietnamese or English
     * @return the name of the kind
     */
    String label(Locale locale);

    /**
     * Gives the day it happened.
     *
     * @param zone the zone in which days begin and end; asked only where an instant is known
     * @return the day
     */
    default LocalDate day(ZoneId zone) {
        return on().orElseGet(() ->
                at().map(instant -> instant.atZone(zone).toLocalDate()).orElseThrow());
    }

    /**
     * Gives the day from which it is known: when it was recorded, or else when it happened.
     *
     * @param zone the zone in which days begin and end; asked only where an instant is known
     * @return the day, never before the day it happened
     */
    default LocalDate known(ZoneId zone) {
        LocalDate day = day(zone);
        return recorded().filter(day::isBefore).orElse(day);
    }

    /**
     * Who acted, in which role.
     *
     * <p>Example: {@code {"who": "so-tttt", "role": "focal-point"}}. The roles of the matter at hand, such as {@code
     * requester}, are as good as those of the agreement.
     *
     * @param who the party or person
     * @param role the role
     */
    @JsonPropertyOrder({"who", "role"})
    record Actor(
            @JsonProperty("who") PartyId who,
            @JsonProperty("role") Role role) {
        /**
         * Makes an actor.
         *
         * @param who the party or person
         * @param role the role
         * @throws IllegalArgumentException if either is missing
         */
        @JsonCreator
        public Actor {
            Require.stated("who", who);
            Require.stated("role", role);
        }
    }

    /**
     * A party signed (ký).
     *
     * <p>Example: {@code {"event": "signed", "id": "e1", "on": "2021-02-20", "by": "cong-ttdt-cp"}}. Each party signs in an
     * event of its own; what runs from the signature runs from the last.
     */
    @Value.Immutable
    @DomainValue
    @JsonTypeName("signed")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"event", "id", "on", "at", "by", "matter", "actors", "evidence", "recorded", "recordedBy"})
    abstract non-sealed class Signed implements Event, WithSigned {
        private static final Words LABEL = Words.of("ký", "signed");

        Signed() {}

        /** {@return the party that signed} */
        @JsonProperty("by")
        public abstract PartyId by();

        @Value.Check
        Signed check() {
            Checks.common(this);
            return Extensions.areFrozen(extensions(), Signed.class)
                    ? this
                    : withExtensions(Extensions.frozen(extensions()));
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
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
        static Signed fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Signed} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if
         * the id or the party is missing, it has
         * not one of day and instant, or it is recorded before it happened.
         */
        public static final class Builder extends ImmutableSigned.Builder {
            Builder() {}

            /** A field of this name is no more than one that nobody knows. */
            @JsonProperty("extensions")
            void extensionsField(Object value) {
                putExtension("extensions", value);
            }
        }
    }

    /**
     * Something happened that an {@linkplain vn.phoihop.time.Occasion.Event occasion} of the agreement names (sự kiện).
     *
     * <p>Example: {@code {"event": "occurred", "id": "e4", "on": "2023-05-04", "name": "requested", "matter": "ho-so-45"}}.
     * The name is that of the occasion: the id of a milestone, or a code such as {@code received}.
     */
    @Value.Immutable
    @DomainValue
    @JsonTypeName("occurred")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "event",
        "id",
        "on",
        "at",
        "name",
        "partly",
        "matter",
        "actors",
        "evidence",
        "recorded",
        "recordedBy"
    })
    abstract non-sealed class Occurred implements Event, WithOccurred {
        private static final Words LABEL = Words.of("xảy ra", "occurred");

        Occurred() {}

        /** {@return the name of the occasion, of the form of an id} */
        @JsonProperty("name")
        public abstract String name();

        /** {@return whether only part of it happened: a milestone that is partly met} */
        @Value.Default
        @JsonProperty("partly")
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        public boolean isPartly() {
            return false;
        }

        @Value.Check
        Occurred check() {
            Require.id("name", name());
            Checks.common(this);
            return Extensions.areFrozen(extensions(), Occurred.class)
                    ? this
                    : withExtensions(Extensions.frozen(extensions()));
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
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
        static Occurred fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Occurred} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if
         * the id or the name is missing, it has not
         * one of day and instant, or it is recorded before it happened.
         */
        public static final class Builder extends ImmutableOccurred.Builder {
            Builder() {}

            /** A field of this name is no more than one that nobody knows. */
            @JsonProperty("extensions")
            void extensionsField(Object value) {
                putExtension("extensions", value);
            }
        }
    }

    /**
     * A duty was performed, or something of it (thực hiện).
     *
     * <p>Example: {@code {"event": "performed", "id": "e12", "on": "2023-07-07", "duty": "d9", "by": ["ubnd-phu-yen"],
     * "instance": "2023-Q2"}}: the report on the second quarter. Without {@code instance} it is not said which of several
     * cycles or occasions it was for.
     *
     * <p>With {@code part} it is that part of the duty that was performed; with {@code partly} not all of what it speaks of
     * was, so that nothing is fulfilled by it alone.
     */
    @Value.Immutable
    @DomainValue
    @JsonTypeName("performed")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "event",
        "id",
        "on",
        "at",
        "duty",
        "by",
        "instance",
        "part",
        "partly",
        "matter",
        "actors",
        "evidence",
        "recorded",
        "recordedBy"
    })
    abstract non-sealed class Performed implements Event, WithPerformed {
        private static final Words LABEL = Words.of("thực hiện", "performed");

        Performed() {}

        /** {@return the duty} */
        @JsonProperty("duty")
        public abstract ElementId duty();

        /** {@return who performed it; empty if that is not known} */
        @JsonProperty("by")
        public abstract List<PartyId> by();

        /** {@return the key of the cycle or occasion it was for, such as {@code 2023-Q2}; of the form of an id} */
        @JsonProperty("instance")
        public abstract Optional<String> instance();

        /** {@return the label of the part that was performed, as the duty has it; not blank} */
        @JsonProperty("part")
        public abstract Optional<String> part();

        /** {@return whether it was performed only in part, with no label that would say which} */
        @Value.Default
        @JsonProperty("partly")
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        public boolean isPartly() {
            return false;
        }

        /** {@return the key of the instance it was for, if it says which} */
        public Optional<InstanceKey> instanceKey() {
            return InstanceKey.of(this, duty(), instance());
        }

        @Value.Check
        Performed check() {
            instance().ifPresent(v -> Require.id("instance", v));
            part().ifPresent(v -> Require.text("label of a part", "part", v));
            Checks.common(this);
            return Extensions.areFrozen(extensions(), Performed.class)
                    ? this
                    : withExtensions(Extensions.frozen(extensions()));
        }

        @Override
        public Optional<ElementId> dutyNamed() {
            return Optional.of(duty());
        }

        @Override
        public Optional<String> instanceNamed() {
            return instance();
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
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
        static Performed fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Performed} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if
         * the id or the duty is missing, the part
         * is blank, it has not one of day and instant, or it is recorded before it happened.
         */
        public static final class Builder extends ImmutablePerformed.Builder {
            Builder() {}

            /** A field of this name is no more than one that nobody knows. */
            @JsonProperty("extensions")
            void extensionsField(Object value) {
                putExtension("extensions", value);
            }
        }
    }

    /**
     * The quantity of a target was measured (số liệu).
     *
     * <p>Example: {@code {"event": "measured", "id": "e30", "on": "2025-12-31", "target": "k1", "quantity": {"amount":
     * 15200000, "unit": "tree"}}}: what had been reached by that day, counted from the beginning of the target.
     */
    @Value.Immutable
    @DomainValue
    @JsonTypeName("measured")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "event",
        "id",
        "on",
        "at",
        "target",
        "quantity",
        "matter",
        "actors",
        "evidence",
        "recorded",
        "recordedBy"
    })
    abstract non-sealed class Measured implements Event, WithMeasured {
        private static final Words LABEL = Words.of("đo", "measured");

        Measured() {}

        /** {@return the target} */
        @JsonProperty("target")
        public abstract ElementId target();

        /** {@return what was reached, exact and in the unit it was counted in} */
        @JsonProperty("quantity")
        public abstract Quantity quantity();

        @Value.Check
        Measured check() {
            Checks.common(this);
            return Extensions.areFrozen(extensions(), Measured.class)
                    ? this
                    : withExtensions(Extensions.frozen(extensions()));
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
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
        static Measured fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Measured} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if
         * the id, the target or the quantity is
         * missing, it has not one of day and instant, or it is recorded before it happened.
         */
        public static final class Builder extends ImmutableMeasured.Builder {
            Builder() {}

            /** A field of this name is no more than one that nobody knows. */
            @JsonProperty("extensions")
            void extensionsField(Object value) {
                putExtension("extensions", value);
            }
        }
    }

    /**
     * Somebody who may judge answered what no date can (đánh giá, kết luận): that a condition of the text holds or does not,
     * or that a duty was kept or was not.
     *
     * <p>Example: {@code {"event": "judged", "id": "e20", "on": "2024-01-15", "duty": "d3", "verdict": "established"}}:
     * difficulties of the province were indeed told promptly. Of a duty, <i>established</i> says that it was kept and
     * <i>denied</i> that it was failed; of a condition, that it holds and that it does not. It names one of the two.
     */
    @Value.Immutable
    @DomainValue
    @JsonTypeName("judged")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "event",
        "id",
        "on",
        "at",
        "condition",
        "duty",
        "instance",
        "verdict",
        "matter",
        "actors",
        "evidence",
        "recorded",
        "recordedBy"
    })
    abstract non-sealed class Judged implements Event, WithJudged {
        private static final Words LABEL = Words.of("đánh giá", "judged");

        Judged() {}

        /** {@return the name of the condition, lower-case words joined by hyphens} */
        @JsonProperty("condition")
        public abstract Optional<String> condition();

        /** {@return the duty} */
        @JsonProperty("duty")
        public abstract Optional<ElementId> duty();

        /** {@return the key of the cycle or occasion of the duty, of the form of an id; all of them if left out} */
        @JsonProperty("instance")
        public abstract Optional<String> instance();

        /** {@return what was found} */
        @JsonProperty("verdict")
        public abstract Verdict verdict();

        /** {@return the key of the instance it is about, if it says which} */
        public Optional<InstanceKey> instanceKey() {
            return duty().flatMap(duty -> InstanceKey.of(this, duty, instance()));
        }

        @Value.Check
        Judged check() {
            condition().ifPresent(v -> Require.kebab("condition", v));
            instance().ifPresent(v -> Require.id("instance", v));
            Checks.common(this);
            if (condition().isPresent() == duty().isPresent()) {
                throw Checks.oneOfTwo("judgement", "condition", "duty", duty().isPresent());
            }
            Checks.instance(instance(), duty());
            return Extensions.areFrozen(extensions(), Judged.class)
                    ? this
                    : withExtensions(Extensions.frozen(extensions()));
        }

        @Override
        public Optional<ElementId> dutyNamed() {
            return duty();
        }

        @Override
        public Optional<String> instanceNamed() {
            return instance();
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
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
        static Judged fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Judged} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if
         * the id or the verdict is missing, it
         * names not one of condition and duty, it names an instance and no duty, it has not one of day and instant, or it
         * is recorded before it happened.
         */
        public static final class Builder extends ImmutableJudged.Builder {
            Builder() {}

            /** A field of this name is no more than one that nobody knows. */
            @JsonProperty("extensions")
            void extensionsField(Object value) {
                putExtension("extensions", value);
            }
        }
    }

    /**
     * A party gave notice (thông báo): of termination, of renewal or against it, of whatever else takes effect by being told.
     *
     * <p>Example: {@code {"event": "noticed", "id": "e40", "on": "2025-06-20", "notice": "non-renewal", "by": "ubnd-phu-yen",
     * "effect": "2025-12-31"}}. The kind is an open code; known are {@code termination} (chấm dứt), {@code renewal} (gia hạn)
     * and {@code non-renewal} (không gia hạn). One of the name of an occasion, or of a day that a deadline asks for ({@link
     * vn.phoihop.time.Deadline#statedAs()}), tells that day in its effect. Giving notice is one thing, and what becomes of it another: whether it was in
     * time is not said here.
     */
    @Value.Immutable
    @DomainValue
    @JsonTypeName("noticed")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "event",
        "id",
        "on",
        "at",
        "notice",
        "by",
        "effect",
        "matter",
        "actors",
        "evidence",
        "recorded",
        "recordedBy"
    })
    abstract non-sealed class Noticed implements Event, WithNoticed {
        private static final Words LABEL = Words.of("thông báo", "noticed");

        Noticed() {}

        /** {@return the kind of notice, lower-case words joined by hyphens} */
        @JsonProperty("notice")
        public abstract String notice();

        /** {@return the party that gave it} */
        @JsonProperty("by")
        public abstract PartyId by();

        /** {@return the last day before it takes effect, at whose end it does, if it states one} */
        @JsonProperty("effect")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public abstract Optional<LocalDate> effect();

        @Value.Check
        Noticed check() {
            Require.kebab("notice", notice());
            Require.day("effect", effect());
            Checks.common(this);
            return Extensions.areFrozen(extensions(), Noticed.class)
                    ? this
                    : withExtensions(Extensions.frozen(extensions()));
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
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
        static Noticed fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Noticed} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if
         * the id, the kind or the party is
         * missing, it has not one of day and instant, or it is recorded before it happened.
         */
        public static final class Builder extends ImmutableNoticed.Builder {
            Builder() {}

            /** A field of this name is no more than one that nobody knows. */
            @JsonProperty("extensions")
            void extensionsField(Object value) {
                putExtension("extensions", value);
            }
        }
    }

    /**
     * A duty, one instance of it, or the agreement as a whole was suspended, resumed, extended, waived, terminated, renewed
     * or superseded, by those who can.
     *
     * <p>Example: {@code {"event": "changed", "id": "e25", "on": "2024-07-01", "change": "extend", "duty": "d9", "instance":
     * "2024-Q2", "to": "2024-07-31"}}: the report on the second quarter may come by the end of July. Without a duty it is the
     * agreement that is changed.
     */
    @Value.Immutable
    @DomainValue
    @JsonTypeName("changed")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "event",
        "id",
        "on",
        "at",
        "change",
        "duty",
        "instance",
        "to",
        "total",
        "additional",
        "matter",
        "actors",
        "evidence",
        "recorded",
        "recordedBy"
    })
    abstract non-sealed class Changed implements Event, WithChanged {
        private static final Words LABEL = Words.of("thay đổi", "changed");

        Changed() {}

        /** {@return what was done} */
        @JsonProperty("change")
        public abstract Change change();

        /** {@return the duty; the agreement as a whole if left out} */
        @JsonProperty("duty")
        public abstract Optional<ElementId> duty();

        /** {@return the key of the cycle or occasion of the duty, of the form of an id; all of them if left out} */
        @JsonProperty("instance")
        public abstract Optional<String> instance();

        /** {@return the new day, included; which, the change says} */
        @JsonProperty("to")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public abstract Optional<LocalDate> to();

        /** {@return the whole length that an extension gives, counted from what the time limit runs from} */
        @JsonProperty("total")
        public abstract Optional<Limit> total();

        /** {@return the length that an extension adds, counted from the due day as it was} */
        @JsonProperty("additional")
        public abstract Optional<Limit> additional();

        /** {@return the key of the instance it is about, if it says which} */
        public Optional<InstanceKey> instanceKey() {
            return duty().flatMap(duty -> InstanceKey.of(this, duty, instance()));
        }

        @Value.Check
        Changed check() {
            Checks.extension(this);
            instance().ifPresent(v -> Require.id("instance", v));
            Require.day("to", to());
            Checks.common(this);
            Checks.instance(instance(), duty());
            if (duty().isEmpty() && (change() == Change.WAIVE || change() == Change.EXTEND)) {
                throw new RefusedValueException(
                                change() == Change.WAIVE ? "waived-nothing" : "extended-nothing", "duty")
                        .in("change")
                        .dependingOn("duty", "change");
            }
            return Extensions.areFrozen(extensions(), Changed.class)
                    ? this
                    : withExtensions(Extensions.frozen(extensions()));
        }

        @Override
        public Optional<ElementId> dutyNamed() {
            return duty();
        }

        @Override
        public Optional<String> instanceNamed() {
            return instance();
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
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
        static Changed fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Changed} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if
         * the id or the change is missing, it names an instance and no duty, waives without naming a duty, says how far
         * it extends in two ways, has a length and extends nothing, has not one of day and instant, or is recorded before
         * it happened.
         */
        public static final class Builder extends ImmutableChanged.Builder {
            Builder() {}

            /** A field of this name is no more than one that nobody knows. */
            @JsonProperty("extensions")
            void extensionsField(Object value) {
                putExtension("extensions", value);
            }
        }
    }

    /**
     * An event was recorded that had not happened, or not so: it is not counted from the day on which this is recorded (rút
     * lại, đính chính).
     *
     * <p>Example: {@code {"event": "retracted", "id": "e13", "on": "2023-07-20", "retracts": "e12"}}. Whoever asks what was
     * known on 19 July still sees the event. A retraction can be retracted; two that retract each other have no effect.
     */
    @Value.Immutable
    @DomainValue
    @JsonTypeName("retracted")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"event", "id", "on", "at", "retracts", "matter", "actors", "evidence", "recorded", "recordedBy"
    })
    abstract non-sealed class Retracted implements Event, WithRetracted {
        private static final Words LABEL = Words.of("rút lại", "retracted");

        Retracted() {}

        /** {@return the id of the event} */
        @JsonProperty("retracts")
        public abstract ElementId retracts();

        @Value.Check
        Retracted check() {
            if (retracts().equals(id())) {
                throw new RefusedValueException(
                                "retracts-itself", "retracted event", retracts().value())
                        .in("retracts")
                        .dependingOn("id", "retracts");
            }
            Checks.common(this);
            return Extensions.areFrozen(extensions(), Retracted.class)
                    ? this
                    : withExtensions(Extensions.frozen(extensions()));
        }

        @Override
        public String label(Locale locale) {
            return LABEL.text(locale);
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
        static Retracted fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Retracted} values. Not thread-safe; can be used again after {@code build()}.
         *
         * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if
         * the id or that of the event is missing,
         * both are one, it has not one of day and instant, or it is recorded before it happened.
         */
        public static final class Builder extends ImmutableRetracted.Builder {
            Builder() {}

            /** A field of this name is no more than one that nobody knows. */
            @JsonProperty("extensions")
            void extensionsField(Object value) {
                putExtension("extensions", value);
            }
        }
    }

    /** What a judgement found. A closed code. */
    enum Verdict {
        /** The condition holds, the duty was kept (có, đạt). Example: a case that does follow the summary procedure. */
        ESTABLISHED("established", Words.of("xác nhận", "established")),
        /** The condition does not hold, the duty was failed (không, không đạt). Example: a report that told nothing. */
        DENIED("denied", Words.of("bác bỏ", "denied"));

        private final String code;
        private final Words label;

        Verdict(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code as it is written} */
        @JsonValue
        public String code() {
            return code;
        }

        /**
         * Gives the name for people.
         *
         * @param locale the language, Vietnamese or English
         * @return the name
         */
        public String label(Locale locale) {
            return label.text(locale);
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Verdict of(@Nullable String code) {
            return Codes.find("finding of a judgement", values(), Verdict::code, code);
        }
    }

    /** What was done to a duty or to the agreement. A closed code. */
    enum Change {
        /** The clock stops (tạm dừng). The new day is the last on which it stands. Example: during a flood. */
        SUSPEND("suspend", Words.of("tạm dừng", "suspend")),
        /** The clock runs again (tiếp tục thực hiện). The new day, if there is one, is the new due day. */
        RESUME("resume", Words.of("tiếp tục thực hiện", "resume")),
        /** It may be done later (lùi thời hạn). The new day is the new due day. Always of a duty; a text is renewed. */
        EXTEND("extend", Words.of("lùi thời hạn", "extend")),
        /** It need not be done (miễn). Always of a duty. Example: a report that a province was spared in 2021. */
        WAIVE("waive", Words.of("miễn thực hiện", "waive")),
        /** It ends before its time (chấm dứt). The new day is the last in force; that of the event if left out. */
        TERMINATE("terminate", Words.of("chấm dứt", "terminate")),
        /** It goes on beyond its time (gia hạn hiệu lực). The new day is the new last in force. */
        RENEW("renew", Words.of("gia hạn hiệu lực", "renew")),
        /** Another text takes its place from the day of the event on (thay thế). With a duty, that duty alone. */
        SUPERSEDE("supersede", Words.of("thay thế", "supersede"));

        private final String code;
        private final Words label;

        Change(String code, Words label) {
            this.code = code;
            this.label = label;
        }

        /** {@return the code as it is written} */
        @JsonValue
        public String code() {
            return code;
        }

        /**
         * Gives the name for people.
         *
         * @param locale the language, Vietnamese or English
         * @return the name
         */
        public String label(Locale locale) {
            return label.text(locale);
        }

        /**
         * Finds the constant with a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none, with the codes there are
         */
        @JsonCreator
        public static Change of(@Nullable String code) {
            return Codes.find("change", values(), Change::code, code);
        }
    }
}
