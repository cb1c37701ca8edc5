package dev.tauraro.web.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScriptPoolTest {
  private static final int ROUNDS = 2000;

  private final ScriptPool pool = new ScriptPool(SandboxPropertiesTest.properties(1));

  @AfterEach
  void close() {
    pool.close();
  }

  private void awaitEmpty() {
    while (pool.running() + pool.waiting() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void anIdlePoolTakesAsManyAsItHasThreadsAndPlaces() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      CountDownLatch ended = new CountDownLatch(2);
      pool.submit(ended::countDown);
      pool.submit(ended::countDown);
      ended.await();
      awaitEmpty();
    }
  }

  @Test
  void whatFindsNoPlaceIsRefusedUntilOneIsFree() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger ran = new AtomicInteger();
    Runnable second = ran::incrementAndGet;
    pool.submit(
        () -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    pool.submit(second);
    assertThatThrownBy(() -> pool.submit(ran::incrementAndGet))
        .isInstanceOf(QueueFullException.class);
    assertThat(pool.withdraw(second)).isTrue();
    assertThat(pool.withdraw(second)).isFalse();
    pool.submit(() -> ran.addAndGet(10));
    assertThatThrownBy(() -> pool.submit(ran::incrementAndGet))
        .isInstanceOf(QueueFullException.class);
    go.countDown();
    awaitEmpty();
    assertThat(ran).hasValue(10);
  }

  @Test
  void aThreadWithALargeStackRunsAShortTaskUnlessTwiceAsManyAsWorkersDo()
      throws InterruptedException {
    AtomicInteger ran = new AtomicInteger();
    assertThat(pool.runHere(ran::incrementAndGet)).as("small stack").isFalse();
    Thread lent =
        new ScriptThread(
            () ->
                assertThat(
                        pool.runHere(
                            () -> {
                              ran.addAndGet(10);
                              assertThat(pool.runHere(this::runsAsSecond)).isTrue();
                            }))
                    .isTrue(),
            "lent",
            1 << 20);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    lent.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
    lent.start();
    lent.join();
    assertThat(failure.get()).isNull();
    assertThat(ran).hasValue(10);
    assertThat(pool.runningShort()).isZero();
  }

  private void runsAsSecond() {
    assertThat(pool.runningShort()).isEqualTo(2);
    assertThat(pool.runHere(() -> {})).isFalse();
  }

  @Test
  void shortTasksDoNotWaitForLongOnes() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    pool.submit(
        () -> {
          try {
            held.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    pool.submitShort(ended::countDown);
    ended.await();
    held.countDown();
  }
}
