package dev.tauraro.engine.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for programs that print different things in different modes, or in CPython.
 *
 * <p>{@code --count N} programs from {@code --seed S}; {@code --python COMMAND} compares with
 * CPython 3.11 (default python3; "none" for the modes alone); {@code --out FOLDER} takes the
 * programs that differ, made small in up to {@code --tries N} steps; {@code --print} shows the
 * program of the seed and does nothing else.
 */
public final class DifferentialFuzz {
  private static final int BATCH = 100;
  private static final String REDUCER_TRIES = "1500";
  private static final int ENOUGH = 20;

  private final CPython python;
  private final Path folder;
  private final int tries;
  private int found;

  private DifferentialFuzz(CPython python, Path folder, int tries) {
    this.tries = tries;
    this.python = python;
    this.folder = folder;
  }

  /** Runs as the class comment says; ends with status 1 when something differed. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--print")) {
        options.put("--print", "");
      } else {
        options.put(arguments[i], arguments[++i]);
      }
    }
    long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
    if (options.containsKey("--print")) {
      System.out.print(new ProgramGenerator(seed).generate());
      return;
    }
    int count = Integer.parseInt(options.getOrDefault("--count", "1000"));
    String command = options.getOrDefault("--python", "python3");
    CPython python = command.equals("none") ? null : CPython.find(command);
    System.out.println(python == null ? "comparing modes only" : "comparing modes and CPython");
    DifferentialFuzz fuzz =
        new DifferentialFuzz(
            python,
            Path.of(options.getOrDefault("--out", "target/fuzz")),
            Integer.parseInt(options.getOrDefault("--tries", REDUCER_TRIES)));
    fuzz.run(seed, count);
    System.exit(fuzz.found == 0 ? 0 : 1);
  }

  private void run(long seed, int count) throws IOException {
    try (Tester tester = new Tester()) {
      int done = 0;
      while (done < count && found < ENOUGH) {
        int size = Math.min(BATCH, count - done);
        List<String> programs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          programs.add(new ProgramGenerator(seed + done + i).generate());
        }
        List<String> expected = python == null ? null : python.run(programs);
        for (int i = 0; i < size && found < ENOUGH; i++) {
          String wanted = expected == null ? null : expected.get(i);
          String difference = tester.quickDifference(programs.get(i), wanted);
          if (difference != null) {
            report(seed + done + i, programs.get(i), difference, tester);
          }
        }
        done += size;
        System.out.println(done + " programs, " + found + " differ");
      }
    }
  }

  private void report(long seed, String program, String difference, Tester tester)
      throws IOException {
    found++;
    System.out.println("seed " + seed + ": " + difference);
    String kind = difference.lines().findFirst().orElse("");
    Reducer reducer =
        new Reducer(
            candidate -> {
              String now = tester.difference(candidate, expected(candidate, kind));
              return now != null && now.startsWith(kind);
            },
            tries);
    String small = reducer.reduce(program);
    Files.createDirectories(folder);
    Path file = folder.resolve("seed" + seed + ".py");
    Files.writeString(file, small);
    System.out.println(small.lines().count() + " lines in " + file + "\n" + small);
  }

  private String expected(String program, String kind) {
    return python != null && kind.startsWith("CPython")
        ? python.run(List.of(program)).get(0)
        : null;
  }
}
