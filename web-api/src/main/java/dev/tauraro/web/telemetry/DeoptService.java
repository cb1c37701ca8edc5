package dev.tauraro.web.telemetry;

import dev.tauraro.web.sandbox.JitDeopt;
import dev.tauraro.web.sandbox.JitObserver;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds deopts. */
@Service
class DeoptService {
  private static final int MOST_AT_ONCE = 500;

  private final JitObserver observer;

  DeoptService(JitObserver observer) {
    this.observer = observer;
  }

  DeoptPage list(DeoptFilter filter, Long cursor, int limit) {
    int size = Math.min(Math.max(limit, 1), MOST_AT_ONCE);
    List<JitDeopt> found =
        observer.deopts().stream()
            .filter(deopt -> cursor == null || deopt.id() < cursor)
            .filter(filter::matches)
            .limit(size + 1L)
            .toList();
    boolean more = found.size() > size;
    return new DeoptPage(
        more ? found.subList(0, size) : found, more ? found.get(size - 1).id() : null);
  }

  private record Place(String script, int line, String reason) {}

  DeoptSummary summary(DeoptFilter filter) {
    Map<Place, Long> counts =
        observer.deopts().stream()
            .filter(filter::matches)
            .map(deopt -> new Place(deopt.script(), deopt.line(), deopt.reason()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<DeoptSummary.Row> rows =
        counts.entrySet().stream()
            .map(
                entry ->
                    new DeoptSummary.Row(
                        entry.getKey().script(),
                        entry.getKey().line(),
                        entry.getKey().reason(),
                        entry.getValue()))
            .sorted(
                Comparator.comparing(DeoptSummary.Row::count, Comparator.reverseOrder())
                    .thenComparing(DeoptSummary.Row::script)
                    .thenComparing(DeoptSummary.Row::line))
            .toList();
    return new DeoptSummary(rows.stream().mapToLong(DeoptSummary.Row::count).sum(), rows);
  }
}
