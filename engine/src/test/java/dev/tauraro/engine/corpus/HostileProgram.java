package dev.tauraro.engine.corpus;

import dev.tauraro.engine.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program that must end by a limit, as its header says.
 *
 * <p>{@code # limit: A|B} names what may end it: limits by the names of {@code Limit}, script
 * exceptions by their classes, or NONE (it ends normally). {@code # set: steps=none wall=300}
 * changes what it may use: steps, wall and cpu in milliseconds, memory in MiB, recursion in calls,
 * object (size of one) in MiB, by default as memory. Lines that end with {@code # <-} are those at
 * which it may end; without any, it may end at every line.
 *
 * <p>The clock of a program that says nothing of it only keeps a test from hanging: no machine is
 * so slow that it ends a program which another limit has to end.
 */
record HostileProgram(
    String source, List<String> limits, Map<String, String> settings, List<Integer> lines) {
  static HostileProgram of(String source) {
    List<String> limits = new ArrayList<>();
    Map<String, String> settings = new HashMap<>();
    List<Integer> marked = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("# limit: ")) {
        limits.addAll(List.of(line.substring(9).strip().split("\\|")));
      } else if (line.startsWith("# set: ")) {
        for (String setting : line.substring(7).strip().split(" ")) {
          String[] parts = setting.split("=");
          settings.put(parts[0], parts[1]);
        }
      } else if (line.endsWith("# <-")) {
        marked.add(i + 1);
      }
    }
    return new HostileProgram(source, limits, settings, marked);
  }

  Limits allowed() {
    Limits limits =
        Limits.none()
            .stdout(100_000)
            .stderr(100_000)
            .memory(Limits.mebibytes(Long.parseLong(settings.getOrDefault("memory", "32"))))
            .wallTime(millis("wall", "120000"))
            .recursion(Integer.parseInt(settings.getOrDefault("recursion", "1000")));
    if (settings.containsKey("object")) {
      limits = limits.objectSize(Limits.mebibytes(Long.parseLong(settings.get("object"))));
    }
    String steps = settings.getOrDefault("steps", "2000000");
    if (!steps.equals("none")) {
      limits = limits.steps(Long.parseLong(steps));
    }
    return settings.containsKey("cpu") ? limits.cpuTime(millis("cpu", "")) : limits;
  }

  boolean mayEndAt(int line) {
    return lines.isEmpty() || lines.contains(line);
  }

  private Duration millis(String name, String otherwise) {
    return Duration.ofMillis(Long.parseLong(settings.getOrDefault(name, otherwise)));
  }
}
