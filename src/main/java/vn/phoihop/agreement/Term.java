package vn.phoihop.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.phoihop.document.Cite;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;
import vn.phoihop.internal.text.Phrases;
import vn.phoihop.time.Limit;
import vn.phoihop.time.Occasion;

/**
 * How long an agreement is in force (thời hạn, hiệu lực), as its text says it.
 *
 * <p>Example: "five years, phase 2021-2025" states both a length and a phase. They are kept side by side: five years
 * from a signing in February 2021 would end in February 2026, so one does not follow from the other. Whether they fit
 * is for a rule to say. A plan may have several phases; that two of them share a year is for a rule to say as well.
 *
 * <p>Force begins with {@code start}; where the text does not say, with the last signature that is required, or for what
 * one body issues with its issue. It ends with the day stated in {@code until}, else with the last phase, else with the
 * length, which runs from the start; unless it is renewed, or terminated before.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "start",
    "partyByParty",
    "years",
    "months",
    "days",
    "phases",
    "until",
    "indefinite",
    "renewal",
    "terminationNotice",
    "cites"
})
public abstract class Term implements WithTerm {
    private static final int MOST = 999;

    Term() {}

    /** {@return what force begins with; the day of it is the first in force} */
    @JsonProperty("start")
    public abstract Optional<Occasion> start();

    /** {@return whether force begins for each party with its own signature} */
    @Value.Default
    @JsonProperty("partyByParty")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isPartyByParty() {
        return false;
    }

    /** {@return the length in whole years, 1 to 999} */
    @JsonProperty("years")
    public abstract OptionalInt years();

    /** {@return the length in months, 1 to 999, where it is stated in months} */
    @JsonProperty("months")
    public abstract OptionalInt months();

    /** {@return the length in days, 1 to 999, where it is stated in days} */
    @JsonProperty("days")
    public abstract OptionalInt days();

    /** {@return the calendar years it is for, phase by phase in the order of the text} */
    @JsonProperty("phases")
    public abstract List<Phase> phases();

    /** {@return the last day in force, where a date is stated; it is not moved off a rest day} */
    @JsonProperty("until")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> until();

    /** {@return whether the text says that it has no end (không xác định thời hạn)} */
    @Value.Default
    @JsonProperty("indefinite")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean isIndefinite() {
        return false;
    }

    /** {@return that it goes on after its end unless somebody gives notice, where the text says so} */
    @JsonProperty("renewal")
    public abstract Optional<Renewal> renewal();

    /** {@return how long after a notice of termination it ends; a notice may state a later day} */
    @JsonProperty("terminationNotice")
    public abstract Optional<Limit> terminationNotice();

    /** {@return where it is stated} */
    @JsonProperty("cites")
    public abstract List<Cite> cites();

    @Value.Check
    void check() {
        range("years-range", "years", years());
        range("months-range", "months", months());
        range("days-range", "days", days());
        int lengths = (years().isPresent() ? 1 : 0) + (months().isPresent() ? 1 : 0) + (days().isPresent() ? 1 : 0);
        if (lengths > 1) {
            throw new RefusedValueException("length-one", "term").dependingOn("years", "months", "days");
        }
        boolean isEmpty = start().isEmpty()
                && lengths == 0
                && phases().isEmpty()
                && until().isEmpty()
                && !isIndefinite()
                && !isPartyByParty()
                && renewal().isEmpty()
                && terminationNotice().isEmpty();
        if (isEmpty) {
            throw new RefusedValueException("term-empty", "term")
                    .dependingOn(
                            "start",
                            "partyByParty",
                            "years",
                            "months",
                            "days",
                            "phases",
                            "until",
                            "indefinite",
                            "renewal",
                            "terminationNotice");
        }
        Require.day("until", until());
        inDays("terminationNotice", terminationNotice());
    }

    /** {@return the length, if one is stated} */
    @JsonIgnore
    public Optional<Limit> length() {
        if (years().isPresent()) {
            return Optional.of(Limit.years(years().getAsInt()));
        }
        if (months().isPresent()) {
            return Optional.of(Limit.months(months().getAsInt()));
        }
        return days().isPresent() ? Optional.of(Limit.days(days().getAsInt())) : Optional.empty();
    }

    private static void range(String code, String attribute, OptionalInt length) {
        if (length.isPresent() && (length.getAsInt() < 1 || length.getAsInt() > MOST)) {
            throw new RefusedValueException(code, attribute, String.valueOf(length.getAsInt()));
        }
    }

    private static void inDays(String attribute, Optional<Limit> limit) {
        limit.filter(one -> one.unit().isExact()).ifPresent(one -> {
            throw new RefusedValueException("limit-in-days", attribute, one.toString());
        });
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
    static Term fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * That an agreement goes on after its end unless notice is given in time.
     *
     * <p>Example: unless a party gives notice six months before the end, it is renewed for five years: {@code
     * {"unlessNotice": {"months": 6}, "length": {"years": 5}}}. Without a length it is renewed for the length it had.
     *
     * @param unlessNotice how long before the end notice against it must have been given; at any time before the end if
     *     left out
     * @param length for how long it is renewed, again and again; as long as it was if left out
     * @param indefinite whether it is renewed once, without end
     */
    @JsonPropertyOrder({"unlessNotice", "length", "indefinite"})
    public record Renewal(
            @JsonProperty("unlessNotice") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<Limit> unlessNotice,

            @JsonProperty("length") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<Limit> length,

            @JsonProperty("indefinite") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
            boolean indefinite) {
        /**
         * Makes a renewal.
         *
         * @param unlessNotice how long before the end notice against it must have been given
         * @param length for how long it is renewed
         * @param indefinite whether it is renewed without end
         * @throws IllegalArgumentException if a limit is in hours or minutes, or it has both a length and no end
         */
        public Renewal {
            inDays("unlessNotice", Require.stated("unlessNotice", unlessNotice));
            inDays("length", Require.stated("length", length));
            if (indefinite && length.isPresent()) {
                throw new RefusedValueException("renewal-two", "renewal").dependingOn("length", "indefinite");
            }
        }

        /**
         * Says it.
         *
         * @param locale the language, Vietnamese or English
         * @return such as {@code tự gia hạn 5 năm mỗi lần, trừ khi có thông báo trước ít nhất 6 tháng}
         */
        public String label(Locale locale) {
            String how = indefinite
                    ? Phrases.say("renewed-without-end", locale)
                    : length.map(limit -> Phrases.say("renewed-for", locale, limit.toString()))
                            .orElseGet(() -> Phrases.say("renewed-alike", locale));
            return how + ", "
                    + unlessNotice
                            .map(limit -> Phrases.say("unless-notice", locale, limit.toString()))
                            .orElseGet(() -> Phrases.say("unless-any-notice", locale));
        }

        /** Reads a renewal, of which anything may be left out. */
        @JsonCreator
        static Renewal fromJson(
                @JsonProperty("unlessNotice") Optional<Limit> unlessNotice,
                @JsonProperty("length") Optional<Limit> length,
                @JsonProperty("indefinite") Optional<Boolean> indefinite) {
            return new Renewal(unlessNotice, length, indefinite.orElse(false));
        }
    }

    /**
     * Builds {@link Term} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the
     * length is out of bounds or stated in two units, a notice is in hours or minutes, or nothing is stated.
     */
    public static final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
