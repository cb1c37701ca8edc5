package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every group of {@code docs/javax-script.md} has a test whose name begins with its number. */
class GroupsTest {
  private static final List<Class<?>> TESTS =
      List.of(
          FactoryTest.class,
          EvalTest.class,
          BindingsTest.class,
          StreamsTest.class,
          FailureTest.class,
          CompilableTest.class,
          InvocableTest.class,
          SettingsTest.class,
          HostAccessTest.class,
          HostEscapeTest.class,
          SpringTest.class,
          HostThreadsTest.class);

  @Test
  void everyGroupHasATest() {
    TreeSet<Integer> covered = new TreeSet<>();
    TESTS.stream()
        .flatMap(test -> Stream.of(test.getDeclaredMethods()))
        .map(Method::getName)
        .filter(name -> name.matches("group\\d+\\p{Lu}.*"))
        .forEach(name -> covered.add(Integer.parseInt(name.replaceAll("^group(\\d+).*", "$1"))));
    assertThat(covered).containsAll(IntStream.rangeClosed(1, 30).boxed().toList());
  }
}
