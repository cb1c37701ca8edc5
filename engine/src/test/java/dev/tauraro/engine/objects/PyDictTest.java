package dev.tauraro.engine.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dicts behave like Java's linked hash maps, but for what the language says about equal keys. */
final class PyDictTest {
  private ScriptThread thread;

  @BeforeEach
  void enter() {
    thread = new ScriptThread(Long.MAX_VALUE);
  }

  @AfterEach
  void leave() {
    thread.close();
  }

  @Test
  void behavesLikeLinkedHashMap() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      PyDict dict = new PyDict();
      Map<Object, Object> map = new LinkedHashMap<>();
      int keys = 1 + random.nextInt(random.nextBoolean() ? 12 : 400);
      for (int step = 0; step < 1500; step++) {
        Object key = key(random, keys);
        switch (random.nextInt(random.nextInt(10) == 0 ? 7 : 4)) {
          case 0:
          case 1:
            assertThat(dict.put(key, (long) step)).isEqualTo(map.put(key, (long) step));
            break;
          case 2:
            assertThat(dict.getOrNull(key)).isEqualTo(map.get(key));
            break;
          case 3:
            assertThat(dict.remove(key)).isEqualTo(map.remove(key));
            break;
          case 4:
            popLast(dict, map);
            break;
          case 5:
            moveToEnd(dict, map, key);
            break;
          default:
            popFirst(dict, map);
            break;
        }
        assertThat(dict.size()).isEqualTo(map.size());
      }
      assertThat(new ArrayList<>(dict.keySet())).isEqualTo(new ArrayList<>(map.keySet()));
      assertThat(new ArrayList<>(dict.values())).isEqualTo(new ArrayList<>(map.values()));
      assertThat(dict.copy()).isEqualTo(map);
    }
  }

  private static void moveToEnd(PyDict dict, Map<Object, Object> map, Object key) {
    boolean known = map.containsKey(key);
    assertThat(dict.move(key, true)).isEqualTo(known);
    if (known) {
      map.put(key, map.remove(key));
    }
  }

  private static Object key(Random random, int keys) {
    int number = random.nextInt(keys);
    switch (number % 3) {
      case 0:
        return (long) number;
      case 1:
        return "key" + number;
      default:
        return PyTuple.of((long) number, "x");
    }
  }

  private static void popLast(PyDict dict, Map<Object, Object> map) {
    PyTuple item = dict.popLast();
    if (map.isEmpty()) {
      assertThat(item).isNull();
      return;
    }
    Object last = new ArrayList<>(map.keySet()).get(map.size() - 1);
    assertThat(item).isEqualTo(PyTuple.of(last, map.remove(last)));
  }

  private static void popFirst(PyDict dict, Map<Object, Object> map) {
    PyTuple item = dict.popFirst();
    if (map.isEmpty()) {
      assertThat(item).isNull();
      return;
    }
    Object first = map.keySet().iterator().next();
    assertThat(item).isEqualTo(PyTuple.of(first, map.remove(first)));
  }

  @Test
  void equalNumbersAreOneKey() {
    PyDict dict = PyDict.of(1L, "one");
    dict.store(1.0, "float");
    dict.store(true, "true");
    assertThat(dict.toString()).isEqualTo("{1: true}");
    BigInteger large = BigInteger.TWO.pow(70);
    dict.store(large, "large");
    assertThat(dict.getOrNull(large.doubleValue())).isEqualTo("large");
    assertThat(dict.getOrNull(1L)).isEqualTo("true");
    assertThat(dict.getString("1")).isNull();
  }

  @Test
  void minusOneAndMinusTwoShareTheirHash() {
    PyDict dict = PyDict.of(-1L, "a", -2L, "b");
    assertThat(dict.getOrNull(-1L)).isEqualTo("a");
    assertThat(dict.getOrNull(-2L)).isEqualTo("b");
    assertThat(Keys.hash(-1L)).isEqualTo(-2);
  }

  @Test
  void stringsWithEqualJavaHashStayFast() {
    PyDict dict = new PyDict();
    List<String> keys = colliding(13);
    long start = System.nanoTime();
    for (String key : keys) {
      dict.store(key, key);
    }
    for (String key : keys) {
      assertThat(dict.getString(key)).isSameAs(key);
      assertThat(dict.getOrNull(key)).isSameAs(key);
    }
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    assertThat(dict.size()).isEqualTo(keys.size());
    dict.store(5L, "five");
    assertThat(dict.getOrNull(5L)).isEqualTo("five");
    assertThat(dict.copy().getString(keys.get(77))).isSameAs(keys.get(77));
    assertThat(dict.getOrNull(PyTuple.of(1L))).isNull();
  }

  private static List<String> colliding(int pairs) {
    List<String> keys = List.of("");
    for (int i = 0; i < pairs; i++) {
      List<String> next = new ArrayList<>();
      for (String key : keys) {
        next.add(key + "Aa");
        next.add(key + "BB");
      }
      keys = next;
    }
    return keys;
  }

  @Test
  void iterationNoticesChangedSize() {
    PyDict dict = PyDict.of(1L, 1L, 2L, 2L);
    DictIterator iterator = new DictIterator(dict, DictView.Kind.KEYS);
    assertThat(iterator.next()).isEqualTo(1L);
    dict.store(3L, 3L);
    assertThatThrownBy(iterator::next)
        .isInstanceOf(ScriptRaise.class)
        .hasMessageContaining("dictionary changed size during iteration");
  }

  @Test
  void queueOfFewKeysDoesNotGrow() {
    PyDict dict = new PyDict();
    for (long i = 0; i < 100_000; i++) {
      dict.store(i, i);
      if (dict.size() > 10) {
        assertThat(dict.popFirst()).isEqualTo(PyTuple.of(i - 10, i - 10));
      }
    }
    assertThat(dict.size()).isEqualTo(10);
  }
}
