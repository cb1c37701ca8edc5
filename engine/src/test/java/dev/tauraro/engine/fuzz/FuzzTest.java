package dev.tauraro.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run of what {@link DifferentialFuzz} does at length. */
final class FuzzTest {
  private static final int PROGRAMS = 150;
  private static final long SEED = 20_000_000;

  @Test
  void randomProgramsPrintTheSameInEveryMode() {
    List<String> programs = new ArrayList<>();
    for (int i = 0; i < PROGRAMS; i++) {
      programs.add(new ProgramGenerator(SEED + i).generate());
    }
    CPython python = CPython.find("python3");
    List<String> expected = python == null ? null : python.run(programs);
    if (python == null) {
      System.out.println("no CPython 3.11 here: comparing the modes with each other only");
    }
    try (Tester tester = new Tester()) {
      for (int i = 0; i < PROGRAMS; i++) {
        String wanted = expected == null ? null : expected.get(i);
        assertThat(tester.difference(programs.get(i), wanted)).as("seed %d", SEED + i).isNull();
      }
    }
  }

  @Test
  void aSeedAlwaysGivesTheSameProgram() {
    assertThat(new ProgramGenerator(7).generate()).isEqualTo(new ProgramGenerator(7).generate());
  }
}
