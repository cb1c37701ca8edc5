package dev.tauraro.web.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What is known while the database can't be asked. */
class LastKnownTest {
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1000);
  private final AtomicInteger asked = new AtomicInteger();
  private final LastKnown<String, String> known = new LastKnown<>(10, clock::get);
  private boolean gone;
  private String stored = "old";

  private String read(String key) {
    asked.incrementAndGet();
    if (gone) {
      throw new DataAccessResourceFailureException("gone");
    }
    return stored;
  }

  private String get() {
    return known.get("key", this::read);
  }

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  @Test
  void answersHoldForTenSeconds() {
    assertThat(get()).isEqualTo("old");
    stored = "new";
    pass(Duration.ofSeconds(9));
    assertThat(get()).isEqualTo("old");
    pass(Duration.ofSeconds(2));
    assertThat(get()).isEqualTo("new");
    assertThat(asked).hasValue(2);
    stored = "newest";
    known.invalidate("key");
    assertThat(get()).isEqualTo("newest");
  }

  @Test
  void withoutTheDatabaseTheLastAnswerHoldsAndItIsAskedSeldom() {
    get();
    gone = true;
    pass(Duration.ofSeconds(11));
    for (int i = 0; i < 100; i++) {
      assertThat(get()).isEqualTo("old");
    }
    assertThat(asked).hasValue(2);
    pass(Duration.ofSeconds(6));
    assertThat(get()).isEqualTo("old");
    assertThat(asked).hasValue(3);
    gone = false;
    stored = "new";
    pass(Duration.ofSeconds(6));
    assertThat(get()).isEqualTo("new");
  }

  @Test
  void noAnswerHoldsForEver() {
    get();
    gone = true;
    pass(Duration.ofMinutes(11));
    assertThatThrownBy(this::get).isInstanceOf(DataAccessResourceFailureException.class);
    assertThatThrownBy(this::get).isInstanceOf(DataAccessResourceFailureException.class);
  }

  @Test
  void whatIsInvalidatedWhileItIsReadIsReadAgain() {
    get();
    pass(Duration.ofSeconds(11));
    known.get(
        "key",
        key -> {
          known.invalidate(key);
          return "read before";
        });
    stored = "new";
    assertThat(get()).isEqualTo("new");
  }
}
