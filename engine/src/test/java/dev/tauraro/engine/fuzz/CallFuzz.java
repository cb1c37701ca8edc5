package dev.tauraro.engine.fuzz;

import dev.tauraro.engine.corpus.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for calls of functions and methods that answer otherwise than in CPython 3.11.
 *
 * <p>{@code --count N} calls from {@code --seed S}, of all areas or of {@code --area NAME}; {@code
 * --python COMMAND} is CPython (default python3); {@code --print} shows the script of the seed and
 * does nothing else.
 */
public final class CallFuzz {
  /** How many calls a script has. */
  static final int CALLS = 500;

  /** Every so many scripts one runs compiled as well. */
  private static final int COMPILED = 4;

  private static final int ENOUGH = 60;
  private static final int PROGRESS = 4000;

  private CallFuzz() {}

  /** Runs as the class comment says; ends with status 1 when something differed. */
  public static void main(String[] arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--print")) {
        options.put("--print", "");
      } else {
        options.put(arguments[i], arguments[++i]);
      }
    }
    long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
    int count = Integer.parseInt(options.getOrDefault("--count", "10000"));
    List<CallArea> areas = CallArea.of(options.get("--area"));
    if (options.containsKey("--print")) {
      areas.forEach(area -> System.out.print(area.script(area.calls(seed, CALLS))));
      return;
    }
    CPython python = CPython.find(options.getOrDefault("--python", "python3"));
    if (python == null) {
      System.out.println("there is no CPython 3.11 to compare with");
      System.exit(2);
    }
    System.exit(run(areas, seed, count, python) == 0 ? 0 : 1);
  }

  private static int run(List<CallArea> areas, long seed, int count, CPython python) {
    int found = 0;
    int done = 0;
    try (CallTester tester = new CallTester(python)) {
      for (int script = 0; done < count && found < ENOUGH; script++) {
        CallArea area = areas.get(script % areas.size());
        long own = seed + script / areas.size();
        List<String> calls = area.calls(own, Math.min(CALLS, count - done));
        List<Mode> modes =
            script % COMPILED == COMPILED - 1 ? List.of(Mode.OFF, Mode.EAGER) : List.of(Mode.OFF);
        for (String difference : tester.differences(area, calls, modes)) {
          System.out.println(area.name() + " " + own + ": " + difference);
          found++;
        }
        done += calls.size();
        if (done % PROGRESS == 0) {
          System.out.println(done + " calls, " + found + " differ");
        }
      }
    }
    System.out.println(done + " calls, " + found + " differ");
    return found;
  }
}
