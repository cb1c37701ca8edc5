package dev.tauraro.web.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunHistoryTest {
  private static final long FAST = Duration.ofMillis(3).toNanos();
  private static final long SLOW = Duration.ofSeconds(5).toNanos();

  private final RunHistory history = new RunHistory();

  @Test
  void aScriptIsShortWhenItWasLately() {
    assertThat(history.isShort("a")).isFalse();
    history.add("a", FAST);
    assertThat(history.isShort("a")).isTrue();
    assertThat(history.isShort("b")).isFalse();
    history.add("a", SLOW);
    assertThat(history.isShort("a")).as("slow once").isTrue();
    for (int i = 0; i < 3; i++) {
      history.add("a", SLOW);
    }
    assertThat(history.isShort("a")).as("slow again and again").isFalse();
    for (int i = 0; i < 4; i++) {
      history.add("a", FAST);
    }
    assertThat(history.isShort("a")).isTrue();
  }
}
