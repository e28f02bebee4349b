package vn.phoihop.json;

/**
 * One thing that is wrong with a JSON document, and where.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place the place
 * @param message what is wrong, in the words of the document: what must stand there and what stands there instead
 */
public record JsonProblem(Place place, String message) {
    /** {@return the place and what is wrong} */
    @Override
    public String toString() {
        return place.toString().isEmpty() ? message : place + ": " + message;
    }
}
