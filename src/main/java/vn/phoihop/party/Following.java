package vn.phoihop.party;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.party.Succession.Kind;
import vn.phoihop.party.Succession.Successor;

/** One way through the successions, from a body to whoever has its functions on a day. */
final class Following {
    private final Map<PartyId, List<Succession>> successions;
    private final Optional<String> subject;
    private final LocalDate day;

    private final Deque<Step> open = new ArrayDeque<>();
    private final Set<Stop> reached = new HashSet<>();
    private final Set<PartyId> bodies = new LinkedHashSet<>();
    private final Set<Succession> path = new HashSet<>();
    private final Set<Succession> perhaps = new HashSet<>();

    Following(Map<PartyId, List<Succession>> successions, Optional<String> subject, LocalDate day) {
        this.successions = successions;
        this.subject = subject;
        this.day = day;
    }

    /**
     * A body whose successions count from a day on.
     *
     * @param body the body
     * @param since the first day whose successions count
     */
    private record Stop(PartyId body, LocalDate since) {}

    /**
     * A stop, and the one before it.
     *
     * @param stop the stop
     * @param before the step that led there; null at the beginning
     */
    private record Step(Stop stop, @Nullable Step before) {}

    Succession.Bearing from(PartyId original) {
        open.push(new Step(new Stop(original, LocalDate.MIN), null));
        while (!open.isEmpty()) {
            follow(open.pop());
        }
        return new Succession.Bearing(original, List.copyOf(bodies), inOrder(path), inOrder(perhaps));
    }

    private static List<Succession> inOrder(Set<Succession> found) {
        List<Succession> sorted = new ArrayList<>(found);
        sorted.sort(RegisterIndex.IN_ORDER);
        return sorted;
    }

    private void follow(Step step) {
        PartyId body = step.stop.body;
        List<Succession> next = next(step.stop);
        if (next.isEmpty()) {
            bodies.add(body);
            lookAhead(step.stop);
            return;
        }
        LocalDate on = next.get(0).on();
        Map<PartyId, List<Succession>> successors = successors(body, next);
        if (successors.isEmpty()) {
            next.stream().filter(one -> one.kind() == Kind.ABOLITION).forEach(path::add);
        }
        List<Step> steps = new ArrayList<>();
        successors.forEach((successor, by) -> {
            boolean stays = successor.equals(body) || leadsBack(step, successor, on);
            Stop stop = stays ? new Stop(body, on.plusDays(1)) : new Stop(successor, on);
            if (!stays) {
                path.addAll(by);
            }
            if (reached.add(stop)) {
                steps.add(new Step(stop, step));
            }
        });
        for (int i = steps.size() - 1; i >= 0; i--) {
            open.push(steps.get(i)); // the first is followed first
        }
    }

    /** The successions of the first day that has any, up to the day asked about. */
    private List<Succession> next(Stop stop) {
        List<Succession> all = successions.getOrDefault(stop.body, List.of());
        int first = firstFrom(all, stop.since);
        if (first == all.size() || all.get(first).on().isAfter(day)) {
            return List.of();
        }
        int end = first + 1;
        while (end < all.size() && all.get(end).on().equals(all.get(first).on())) {
            end++;
        }
        return all.subList(first, end);
    }

    private static int firstFrom(List<Succession> all, LocalDate since) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).on().isBefore(since)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a body was left on that very day on the way here. */
    private static boolean leadsBack(Step from, PartyId body, LocalDate on) {
        Step step = from;
        while (step != null) {
            if (step.stop.body.equals(body)) {
                return true;
            }
            step = step.stop.since.isBefore(on) ? null : step.before;
        }
        return false;
    }

    /** Who has the functions of a body after the successions of one day, each with those by which. */
    private Map<PartyId, List<Succession>> successors(PartyId body, List<Succession> ofOneDay) {
        Map<PartyId, List<Succession>> named = new LinkedHashMap<>();
        Map<PartyId, List<Succession>> rest = new LinkedHashMap<>();
        Map<PartyId, List<Succession>> all = new LinkedHashMap<>();
        boolean goesOn = true;
        boolean isAbolished = false;
        for (Succession succession : ofOneDay) {
            goesOn &= succession.kind() == Kind.TRANSFER;
            isAbolished |= succession.kind() == Kind.ABOLITION;
            for (Successor successor : succession.successors()) {
                add(all, successor.body(), succession);
                if (successor.subject().isEmpty()) {
                    add(rest, successor.body(), succession);
                } else if (successor.subject().equals(subject)) {
                    add(named, successor.body(), succession);
                }
            }
        }
        if (subject.isEmpty()) {
            if (goesOn) {
                all.put(body, List.of());
            }
            return all;
        }
        if (!named.isEmpty()) {
            return named;
        }
        if (!rest.isEmpty()) {
            return rest;
        }
        if (goesOn) {
            return Map.of(body, List.of());
        }
        return isAbolished ? Map.of() : all;
    }

    private static void add(Map<PartyId, List<Succession>> to, PartyId body, Succession by) {
        List<Succession> found = to.computeIfAbsent(body, id -> new ArrayList<>());
        if (!found.contains(by)) {
            found.add(by);
        }
    }

    /** Notes the successions that may already have taken effect for a body. */
    private void lookAhead(Stop stop) {
        for (Succession succession : successions.getOrDefault(stop.body, List.of())) {
            boolean mayHaveBegun = succession.on().isAfter(day)
                    && succession
                            .earliest()
                            .filter(first -> !first.isAfter(day))
                            .isPresent();
            if (mayHaveBegun) {
                Set<PartyId> then = successors(stop.body, List.of(succession)).keySet();
                if (!then.equals(Set.of(stop.body))) {
                    perhaps.add(succession);
                }
            }
        }
    }
}
