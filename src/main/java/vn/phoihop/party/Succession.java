package vn.phoihop.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import vn.phoihop.document.Words;
import vn.phoihop.internal.Codes;
import vn.phoihop.internal.DomainValue;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * That other bodies have the functions of a body, from a day on: a rename, a merger, a split, a transfer, an abolition.
 *
 * <p>Example: on 1 July 2025 Phú Yên and Đắk Lắk became one province. Written as
 *
 * <pre>{@code
 * {
 *   "kind": "merger",
 *   "on": "2025-07-01",
 *   "from": ["ubnd-phu-yen", "ubnd-dak-lak"],
 *   "to": [{"body": "ubnd-dak-lak"}],
 *   "instruments": [{"number": "202/2025/QH15", "sureness": "second-hand"}],
 *   "sureness": "second-hand"
 * }
 * }</pre>
 *
 * <p>It is a fact about the country, shared by all agreements, and no event of one of them: a text that names the
 * People's Committee of Phú Yên names it for ever, and the register says who that is today. It takes effect at the start
 * of its day. How several facts work together is told by {@link Register#bearing(PartyId, Optional, LocalDate)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Register
 */
@Value.Immutable
@DomainValue
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "on", "earliest", "from", "to", "instruments", "sureness", "words", "sources"})
public abstract class Succession implements WithSuccession {
    Succession() {}

    /** {@return what happened} */
    @JsonProperty("kind")
    public abstract Kind kind();

    /**
     * Gives the first day of the new state. Where that day is not known it is the first by which it is known to have
     * come, and {@link #earliest()} is stated.
     *
     * @return the day, at whose start it takes effect
     */
    @JsonProperty("on")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate on();

    /**
     * Gives the first day on which the new state may have begun, if the day is not known. From it to the eve of
     * {@link #on()} nobody can say whether the old state or the new one was.
     *
     * @return the day, before that of {@link #on()}; none if the day is known
     */
    @JsonProperty("earliest")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> earliest();

    /** {@return the bodies whose functions others have from then on} */
    @JsonProperty("from")
    public abstract List<PartyId> predecessors();

    /** {@return the bodies that have the functions from then on, each perhaps for one subject only} */
    @JsonProperty("to")
    public abstract List<Successor> successors();

    /** {@return the instruments by which it happened, at least one} */
    @JsonProperty("instruments")
    public abstract List<Instrument> instruments();

    /** {@return how sure it is that this happened on this day between these bodies} */
    @JsonProperty("sureness")
    public abstract Sureness sureness();

    /** {@return what happened in words, and what of it could not be found out} */
    @JsonProperty("words")
    public abstract Optional<Words> words();

    /** {@return where it was read} */
    @JsonProperty("sources")
    public abstract List<String> sources();

    @Value.Check
    void check() {
        Require.day("on", Optional.of(on()));
        Require.day("earliest", earliest());
        if (earliest().filter(day -> !day.isBefore(on())).isPresent()) {
            throw new RefusedValueException(
                            "succession-earliest",
                            "earliest",
                            on().toString(),
                            earliest().get().toString())
                    .dependingOn("on");
        }
        if (predecessors().isEmpty()) {
            throw new RefusedValueException("from-none", "from");
        }
        if (instruments().isEmpty()) {
            throw new RefusedValueException("fact-instruments-none", "instruments");
        }
        once("from", predecessors());
        once("to", successors());
        Require.texts("source", "sources", sources());
        SuccessionForm.check(this);
    }

    static void once(String attribute, List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.indexOf(items.get(i)) < i) {
                throw new RefusedValueException(
                                "item-twice", attribute, items.get(i).toString())
                        .in(attribute + "/" + i);
            }
        }
    }

    /** {@return the kind, the day and the bodies} */
    @Override
    public String toString() {
        return kind().code() + " " + on() + ": " + predecessors() + " -> " + successors();
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
    static Succession fromJson(Builder builder) {
        return builder.build();
    }

    /** What happened to a body. A closed code. */
    public enum Kind {
        /**
         * It has another name and perhaps another id, and is the same body (đổi tên). One body, one successor. Example:
         * Ban Tuyên giáo Tỉnh ủy became Ban Tuyên giáo và Dân vận Tỉnh ủy in early 2025.
         */
        RENAME("rename", Words.of("đổi tên", "rename")),
        /**
         * It is part of one other body, whether that is new (hợp nhất) or goes on (sáp nhập) and then may stand on both
         * sides. Example: Phú Yên and Đắk Lắk became Đắk Lắk on 1 July 2025. Fails where nothing merges: one body that
         * merges into itself.
         */
        MERGER("merger", Words.of("hợp nhất, sáp nhập", "merger")),
        /**
         * Its functions are divided among two bodies or more (chia, tách), of which it may be one. Example (invented): a
         * department of culture and information becomes one of culture and one of information.
         */
        SPLIT("split", Words.of("chia, tách", "split")),
        /**
         * It goes on without some of its functions, which another has now (chuyển giao). Each successor states its
         * subject. Example: the management of the press passed to Bộ VHTTDL on 1 March 2025.
         */
        TRANSFER("transfer", Words.of("chuyển giao chức năng", "transfer of functions")),
        /**
         * It ends and nobody follows (giải thể, kết thúc hoạt động). Example: the People's Committees of districts, whose
         * last day was 30 June 2025.
         */
        ABOLITION("abolition", Words.of("giải thể, kết thúc hoạt động", "abolition"));

        private final String code;
        private final Words label;

        Kind(String code, Words label) {
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
        public static Kind of(@Nullable String code) {
            return Codes.find("kind of succession", values(), Kind::code, code);
        }
    }

    /** How sure a fact of a register is, the surest first. A closed code. */
    public enum Sureness {
        /**
         * The page that says so was seen. Example: districts end with 30 June 2025, by constitutional amendment
         * 203/2025/QH15. It need not be the instrument itself; {@code sources} say what was read.
         */
        VERIFIED("verified", Words.of("đã kiểm chứng", "verified")),
        /** It was seen in somebody's collection only. Example: that Phú Yên is merged with Đắk Lắk and no other. */
        SECOND_HAND("second-hand", Words.of("theo nguồn thứ cấp", "second-hand")),
        /**
         * It follows from facts that were seen, and was not seen itself. Example: that the departments of the two
         * provinces merged on the day on which the provinces did.
         */
        INFERRED("inferred", Words.of("suy luận", "inferred")),
        /** It is said from memory, and nothing seen says so. Example: that press went to the departments of culture. */
        UNVERIFIED("unverified", Words.of("chưa kiểm chứng", "unverified"));

        private final String code;
        private final Words label;

        Sureness(String code, Words label) {
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
        public static Sureness of(@Nullable String code) {
            return Codes.find("sureness", values(), Sureness::code, code);
        }
    }

    /**
     * A body that has functions of another from a day on.
     *
     * <p>{@code Successor.of("so-vhttdl-phu-yen", "press")} has what concerns the press; one without subject has whatever
     * no other has by name.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @DomainValue
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"body", "subject"})
    public abstract static class Successor implements WithSuccessor {
        Successor() {}

        /** {@return the body} */
        @JsonProperty("body")
        public abstract PartyId body();

        /**
         * Gives the field it has.
         *
         * @return an open code such as {@code press} (báo chí) or {@code digital} (chuyển đổi số); none if it has whatever
         *     no other has
         */
        @JsonProperty("subject")
        public abstract Optional<String> subject();

        @Value.Check
        void check() {
            subject().ifPresent(code -> Require.kebab("subject", code));
        }

        /**
         * Makes a successor that has whatever no other has.
         *
         * @param body the id of the body
         * @return the successor
         */
        public static Successor of(String body) {
            return builder().body(PartyId.of(body)).build();
        }

        /**
         * Makes a successor in one field.
         *
         * @param body the id of the body
         * @param subject the field, lower-case words joined by hyphens
         * @return the successor
         */
        public static Successor of(String body, String subject) {
            return builder().body(PartyId.of(body)).subject(subject).build();
        }

        /** {@return the body, and its subject in brackets} */
        @Override
        public String toString() {
            return subject().map(code -> body() + " (" + code + ")").orElseGet(body()::value);
        }

        /** {@return an empty builder} */
        public static Builder builder() {
            return new Builder();
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Successor fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Successor} values. Not thread-safe; can be used again after {@code build()}, which throws an {@link
         * IllegalArgumentException} if the body is missing or the subject is not lower-case words joined by hyphens.
         */
        public static final class Builder extends ImmutableSuccessor.Builder {
            Builder() {}
        }
    }

    /**
     * A document by which something came about, and how sure it is that it was this one.
     *
     * <p>That a fact is sure does not make the number of its instrument sure: that Bộ TT&amp;TT became part of Bộ
     * KH&amp;CN was seen, that the resolution has the number 176/2025/QH15 was not.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    @DomainValue
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"number", "words", "sureness"})
    public abstract static class Instrument implements WithInstrument {
        Instrument() {}

        /** {@return the number as printed; none if it was not found} */
        @JsonProperty("number")
        public abstract Optional<String> number();

        /** {@return what document it is} */
        @JsonProperty("words")
        public abstract Optional<Words> words();

        /** {@return how sure it is that this is the document, and its number} */
        @JsonProperty("sureness")
        public abstract Sureness sureness();

        @Value.Check
        void check() {
            number().ifPresent(text -> Require.text("number", text));
            if (number().isEmpty() && words().isEmpty()) {
                throw new RefusedValueException("instrument-unnamed", "instrument").dependingOn("number", "words");
            }
        }

        /**
         * Makes an instrument from its number.
         *
         * @param number the number as printed
         * @param sureness how sure it is
         * @return the instrument
         */
        public static Instrument of(String number, Sureness sureness) {
            return builder().number(number).sureness(sureness).build();
        }

        /**
         * Makes an instrument whose number was not found.
         *
         * @param words what document it is
         * @param sureness how sure it is
         * @return the instrument
         */
        public static Instrument of(Words words, Sureness sureness) {
            return builder().words(words).sureness(sureness).build();
        }

        /** {@return an empty builder} */
        public static Builder builder() {
            return new Builder();
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Instrument fromJson(Builder builder) {
            return builder.build();
        }

        /**
         * Builds {@link Instrument} values. Not thread-safe; can be used again after {@code build()}, which throws an {@link
         * IllegalArgumentException} if the sureness is missing, the number is blank, or neither number nor words are
         * stated.
         */
        public static final class Builder extends ImmutableInstrument.Builder {
            Builder() {}
        }
    }

    /**
     * Who has the functions of a body on a day, and how that came about.
     *
     * <p>Example: of the Department of Information and Communications of Phú Yên on 1 March 2025, in matters of {@code
     * digital}: the Department of Science and Technology, by one merger. With no subject stated there are two bodies,
     * that one and the Department of Culture, and which of them has a given function is not said.
     *
     * <p>Immutable and thread-safe.
     *
     * @param original the body asked about, which the text names
     * @param bodies who has its functions: one as a rule, itself if nothing happened; several where they were divided and
     *     nothing tells which; none where it was abolished and nobody follows
     * @param path the successions that led there, in the order of their days; none if it still has its functions
     * @param perhaps the successions that may already have taken effect for these bodies, since their day is not known;
     *     they are not yet counted in
     */
    public record Bearing(PartyId original, List<PartyId> bodies, List<Succession> path, List<Succession> perhaps) {
        /**
         * Makes a bearing.
         *
         * @param original the body asked about
         * @param bodies who has its functions
         * @param path the successions that led there
         * @param perhaps the successions that may already have taken effect
         */
        public Bearing {
            Require.stated("original", original);
            bodies = List.copyOf(Require.stated("bodies", bodies));
            path = List.copyOf(Require.stated("path", path));
            perhaps = List.copyOf(Require.stated("perhaps", perhaps));
        }

        /** {@return the one body that has the functions; empty if there is none, or more than one} */
        public Optional<PartyId> body() {
            return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
        }

        /** {@return whether the body itself, and no other, has its functions} */
        public boolean isOriginal() {
            return bodies.size() == 1 && bodies.get(0).equals(original);
        }

        /** {@return whether it was abolished and nobody follows} */
        public boolean isUncovered() {
            return bodies.isEmpty();
        }

        /** {@return how sure the least sure succession on the way is; empty if there is none} */
        public Optional<Sureness> sureness() {
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Collections.max(
                            path.stream().map(Succession::sureness).toList()));
        }

        /**
         * Says whether it is certain who has the functions.
         *
         * @return whether every succession on the way was verified, none may have taken effect before its day, and what is
         *     left is one body, or after an abolition none
         */
        public boolean isCertain() {
            return bodies.size() <= 1
                    && perhaps.isEmpty()
                    && sureness().filter(least -> least != Sureness.VERIFIED).isEmpty();
        }
    }

    /**
     * Builds {@link Succession} values. Not thread-safe; can be used again after {@code build()}.
     *
     * <p>{@code build()}, like every {@code with…} of the value, throws an {@link IllegalArgumentException} if the kind,
     * the day, the sureness, the bodies it comes from or the instruments are missing, a body stands twice, the day that
     * may have been the first is not before that of the succession, or the bodies do not fit the {@link Kind}.
     */
    public static final class Builder extends ImmutableSuccession.Builder {
        Builder() {}

        /**
         * Adds bodies whose functions others have from then on.
         *
         * @param bodies their ids
         * @return this builder
         */
        public Builder addPredecessors(String... bodies) {
            for (String body : bodies) {
                addPredecessor(PartyId.of(body));
            }
            return this;
        }
    }
}
