package vn.phoihop.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.phoihop.duty.Duty;
import vn.phoihop.duty.ElementId;
import vn.phoihop.status.Instance;

/** What is known while the elements of one scope are shown: the subject, and what was shown before. */
final class Context {
    private final Subject subject;
    private final Supplier<Known> known;
    private Recorded.@Nullable Key within;
    private @Nullable Set<ElementId> dutiesShown;
    private @Nullable Given given;
    private @Nullable References references;
    private @Nullable Numbering numbering;
    private @Nullable Numbers numbers;

    Context(Subject subject, Supplier<Known> known) {
        this.subject = subject;
        this.known = known;
    }

    Subject subject() {
        return subject;
    }

    /** The instances of a duty; none of a second duty with the id of another. */
    List<Instance> instances(Duty duty) {
        if (dutiesShown == null) {
            dutiesShown = new HashSet<>();
        }
        return dutiesShown.add(duty.id()) ? subject.status().orElseThrow().of(duty.id()) : List.of();
    }

    /** What is shown next that the agreement does not have: an instance or an event by its key; none for what it has. */
    void within(Recorded.@Nullable Key within) {
        this.within = within;
    }

    Recorded.@Nullable Key within() {
        return within;
    }

    References references(Viewer<? super Scope.Reference> to) {
        if (references == null || !references.isFor(to)) {
            references = new References(to, known.get());
        }
        return references;
    }

    Numbering numbering() {
        if (numbering == null) {
            numbering = new Numbering(subject.agreement());
        }
        return numbering;
    }

    Numbers numbers() {
        if (numbers == null) {
            numbers = new Numbers();
        }
        return numbers;
    }

    Given given() {
        if (given == null) {
            given = new Given(known.get());
        }
        return given;
    }
}
