package vn.phoihop.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import vn.phoihop.duty.ElementId;
import vn.phoihop.internal.RefusedValueException;
import vn.phoihop.internal.Require;

/**
 * The key of one instance of a duty: which duty, which cycle or occasion of it, in which matter, under which version of
 * the text.
 *
 * <p>{@code d9@2023-Q2} is the instance of the duty {@code d9} for the second quarter of 2023; {@code
 * d4@e17/ho-so-45#v2} one that the event {@code e17} gave rise to in the matter {@code ho-so-45}, under the version
 * {@code v2}. The key of a cycle is that of its {@linkplain vn.phoihop.time.Occurrence#key() occurrence}; that of an
 * instance upon an event is the event's id, or that of the notice by which the event was announced first. Where no amendment is known there is no version (STAND-11).
 *
 * <p>Written as one text: the duty, {@code @} and the key, then {@code /} and the matter and {@code #} and the version
 * where there are any. Each is of the form of an id, so no sign in them is mistaken for one between them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param duty the duty
 * @param key the key of the cycle or occasion, such as {@code 2023-Q2}
 * @param matter the case it belongs to
 * @param version the id of the version of the text that it follows
 */
public record InstanceKey(ElementId duty, String key, Optional<String> matter, Optional<String> version) {
    /**
     * Makes a key.
     *
     * @param duty the duty
     * @param key the key of the cycle or occasion
     * @param matter the case it belongs to
     * @param version the id of the version of the text that it follows
     * @throws IllegalArgumentException if the duty or the key is missing, or one of them is not of the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public InstanceKey {
        Require.stated("duty", duty);
        Require.id("key", key);
        matter.ifPresent(v -> Require.id("matter", v));
        version.ifPresent(v -> Require.id("version", v));
    }

    /**
     * Makes a key without matter and version.
     *
     * @param duty the duty
     * @param key the key of the cycle or occasion, such as {@code 2023-Q2}
     * @return the key
     * @throws IllegalArgumentException if the key is not of the form of an id
     */
    public static InstanceKey of(ElementId duty, String key) {
        return new InstanceKey(duty, key, Optional.empty(), Optional.empty());
    }

    /** The key that an event names. */
    static Optional<InstanceKey> of(Event event, ElementId duty, Optional<String> instance) {
        return instance.map(key -> new InstanceKey(duty, key, event.matter(), Optional.empty()));
    }

    /**
     * Gives a copy in a matter.
     *
     * @param of the case it belongs to
     * @return the copy
     * @throws IllegalArgumentException if the matter is not of the form of an id
     */
    public InstanceKey withMatter(String of) {
        return new InstanceKey(duty, key, Optional.of(of), version);
    }

    /**
     * Gives a copy under a version of the text.
     *
     * @param of the id of the version
     * @return the copy
     * @throws IllegalArgumentException if the version is not of the form of an id
     */
    public InstanceKey withVersion(String of) {
        return new InstanceKey(duty, key, matter, Optional.of(of));
    }

    /**
     * Reads a key as it is written.
     *
     * @param text the text, such as {@code d9@2023-Q2}
     * @return the key
     * @throws IllegalArgumentException if the text is not of this form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InstanceKey parse(String text) {
        int at = Require.stated("instance key", text).indexOf('@');
        int hash = text.indexOf('#', at + 1);
        int end = hash < 0 ? text.length() : hash;
        int slash = text.indexOf('/', at + 1);
        int keyEnd = slash < 0 ? end : slash;
        if (at < 0 || keyEnd > end) {
            throw new RefusedValueException("instance-key-form", "instance key", Require.shown(text));
        }
        try {
            return new InstanceKey(
                    ElementId.of(text.substring(0, at)),
                    text.substring(at + 1, keyEnd),
                    slash < 0 ? Optional.empty() : Optional.of(text.substring(slash + 1, end)),
                    hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1)));
        } catch (RefusedValueException e) {
            throw new RefusedValueException(e, "instance-key-form", "instance key", Require.shown(text));
        }
    }

    /** {@return the key as it is written} */
    @Override
    @JsonValue
    public String toString() {
        return duty
                + "@"
                + key
                + matter.map(v -> "/" + v).orElse("")
                + version.map(v -> "#" + v).orElse("");
    }
}
