package dev.tauraro.engine.objects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sets behave like Java's linked hash sets. */
final class PySetTest {
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
  void behavesLikeHashSet() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      PySet set = new PySet();
      Set<Object> expected = new HashSet<>();
      int keys = 1 + random.nextInt(200);
      for (int step = 0; step < 1000; step++) {
        int number = random.nextInt(keys);
        Object key = number % 2 == 0 ? (Object) (long) number : "k" + number;
        switch (random.nextInt(3)) {
          case 0:
            assertThat(set.add(key)).isEqualTo(expected.add(key));
            break;
          case 1:
            assertThat(set.remove(key)).isEqualTo(expected.remove(key));
            break;
          default:
            assertThat(set.contains(key)).isEqualTo(expected.contains(key));
            break;
        }
      }
      assertThat(new ArrayList<>(set)).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(set.copy().sameKeys(set)).isTrue();
    }
  }

  @Test
  void frozenSetsHashAsInCPython() {
    assertThat(new PyFrozenSet(PySet.of(1L, 2L, 3L)).hash()).isEqualTo(-272375401224217160L);
    assertThat(PyFrozenSet.EMPTY.hash()).isEqualTo(133146708735736L);
    assertThat(PyTuple.of(1L, 2L, 3L).hash()).isEqualTo(529344067295497451L);
    assertThat(PyTuple.EMPTY.hash()).isEqualTo(5740354900026072187L);
  }

  @Test
  void setsOfDifferentKindsAreEqual() {
    PySet set = PySet.of(3L, 1L, "a");
    assertThat(new PyFrozenSet(set).sameKeys(PySet.of("a", 1L, 3L))).isTrue();
    assertThat(set.isSubsetOf(PySet.of(1L, 2L, 3L))).isFalse();
    assertThat(PySet.of(1L).isSubsetOf(set)).isTrue();
  }
}
