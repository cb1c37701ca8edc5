package dev.tauraro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostThreadsTest {
  @ParameterizedTest
  @CsvSource({
    "http-nio-8080-Poller, java.lang.OutOfMemoryError, 3",
    "http-nio-8080-Acceptor, java.lang.OutOfMemoryError, 3",
    "http-nio-8080-Poller, java.lang.IllegalStateException, 0",
    "script-1, java.lang.OutOfMemoryError, 0",
  })
  void theProcessExitsOnlyWithoutMemoryAndThreadsOfTheServer(
      String thread, String error, int status) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Losing.class.getName(),
                thread,
                error)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(status);
  }

  /** A program that loses a thread of a name by an error. */
  static final class Losing {
    private Losing() {}

    public static void main(String[] args) throws Exception {
      Thread.setDefaultUncaughtExceptionHandler(new LostThreads());
      Throwable error =
          Class.forName(args[1]).asSubclass(Throwable.class).getConstructor().newInstance();
      Thread thread = new Thread(() -> LostThreadsTest.<RuntimeException>fail(error), args[0]);
      thread.start();
      thread.join();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void fail(Throwable error) throws T {
    throw (T) error;
  }
}
