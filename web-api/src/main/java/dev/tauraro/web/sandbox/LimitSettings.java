package dev.tauraro.web.sandbox;

import dev.tauraro.web.settings.Settings;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** One value for each limit: what requests get by default, or the most that they can ask for. */
public record LimitSettings(
    Duration wallTime,
    Duration cpuTime,
    long steps,
    DataSize memory,
    long stdout,
    long stderr,
    int recursion) {
  /** Checks the values, whose names begin so. */
  void check(String prefix) {
    Settings.given(prefix + ".wall-time", wallTime);
    Settings.given(prefix + ".cpu-time", cpuTime);
    Settings.positive(prefix + ".steps", steps);
    Settings.given(prefix + ".memory", memory);
    Settings.positive(prefix + ".stdout", stdout);
    Settings.positive(prefix + ".stderr", stderr);
    Settings.positive(prefix + ".recursion", recursion);
  }
}
