package dev.tauraro.web.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ScriptPoolHealthTest {
  @Test
  void aPoolWithAFullQueueWantsNoMore() {
    SandboxProperties properties = SandboxPropertiesTest.properties(2);
    ScriptPool pool = new ScriptPool(properties);
    ScriptPoolHealth health = new ScriptPoolHealth(pool, properties);
    CountDownLatch held = new CountDownLatch(1);
    Runnable task =
        () -> {
          try {
            held.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    pool.submit(task);
    pool.submit(task);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    pool.submit(task);
    assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    assertThat(health.health().getDetails()).containsEntry("waiting", 2);
    held.countDown();
    pool.close();
  }
}
