package dev.tauraro.engine.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.engine.sandbox.LimitExceeded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lists behave like Java's in every strategy, and change strategy when they must. */
final class PyListTest {
  @Test
  void behavesLikeArrayList() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      int kinds = 1 + random.nextInt(3);
      PyList list = new PyList();
      List<Object> expected = new ArrayList<>();
      for (int step = 0; step < 300; step++) {
        act(random, item(random, kinds), list, expected);
        assertThat(list.size()).isEqualTo(expected.size());
      }
      assertThat(new ArrayList<>(list)).isEqualTo(expected);
      assertThat(list).isEqualTo(expected);
      assertThat(list.copy()).isEqualTo(expected);
      assertThat(list.hashCode()).isEqualTo(expected.hashCode());
    }
  }

  private static Object item(Random random, int kinds) {
    switch (random.nextInt(kinds)) {
      case 0:
        return random.nextLong();
      case 1:
        return random.nextDouble();
      default:
        return "s" + random.nextInt(5);
    }
  }

  private static void act(Random random, Object item, PyList list, List<Object> expected) {
    int size = expected.size();
    int at = random.nextInt(size + 1);
    switch (random.nextInt(9)) {
      case 0:
      case 1:
      case 2:
        list.append(item);
        expected.add(item);
        break;
      case 3:
        list.insert(at, item);
        expected.add(at, item);
        break;
      case 4:
        if (at < size) {
          assertThat(list.set(at, item)).isEqualTo(expected.set(at, item));
        }
        break;
      case 5:
        if (at < size) {
          assertThat(list.pop(at)).isEqualTo(expected.remove(at));
        }
        break;
      case 6:
        list.extend(list.slice(at / 2, at));
        expected.addAll(new ArrayList<>(expected.subList(at / 2, at)));
        break;
      case 7:
        int stop = at + random.nextInt(size - at + 1) / 3;
        list.removeRange(at, stop);
        expected.subList(at, stop).clear();
        break;
      default:
        list.reverse();
        Collections.reverse(expected);
        break;
    }
  }

  @Test
  void firstItemDecidesTheStrategy() {
    assertThat(new PyList().strategy).isEqualTo(PyList.EMPTY);
    assertThat(PyList.of(1L, 2L).strategy).isEqualTo(PyList.LONG);
    assertThat(PyList.of(1.0, 2.0).strategy).isEqualTo(PyList.DOUBLE);
    assertThat(PyList.of(1L, 2.0).strategy).isEqualTo(PyList.OBJECT);
    assertThat(PyList.of(true, false).strategy).isEqualTo(PyList.OBJECT);
  }

  @Test
  void misfitTurnsToObjectsForGood() {
    PyList list = PyList.of(1L, 2L);
    list.store(0, "a");
    assertThat(list.strategy).isEqualTo(PyList.OBJECT);
    list.store(0, 1L);
    assertThat(list.strategy).isEqualTo(PyList.OBJECT);
    list.clear();
    list.append(1.5);
    assertThat(list.strategy).isEqualTo(PyList.DOUBLE);
  }

  @Test
  void repeatsInEachStrategy() {
    assertThat(PyList.of(1L, 2L, 3L).repeat(3)).containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 1L, 2L, 3L);
    assertThat(PyList.of(0.5).repeat(5)).containsExactly(0.5, 0.5, 0.5, 0.5, 0.5);
    assertThat(PyList.of("a", 1L).repeat(2)).containsExactly("a", 1L, "a", 1L);
    assertThat(PyList.of("a").repeat(-1)).isEmpty();
  }

  @Test
  void slicesWithSteps() {
    PyList list = PyList.of(0L, 1L, 2L, 3L, 4L, 5L);
    PySlice.Bounds bounds = new PySlice(None.NONE, None.NONE, -2L).indices(list.size);
    assertThat(list.slice(bounds.start(), bounds.step(), bounds.count()))
        .containsExactly(5L, 3L, 1L);
  }

  @Test
  void largeRepeatFailsBeforeItAllocates() {
    try (ScriptThread thread = new ScriptThread(1 << 20)) {
      assertThat(thread).isNotNull();
      PyList list = PyList.of(0L);
      assertThatThrownBy(() -> list.repeat(10_000_000_000L)).isInstanceOf(LimitExceeded.class);
      assertThatThrownBy(() -> Str.repeat("a", 1_000_000_000_000L))
          .isInstanceOf(LimitExceeded.class);
    }
  }

  @Test
  void iteratorFollowsGrowthAndStaysAtItsEnd() {
    PyList list = PyList.of(1L);
    ListIterator iterator = new ListIterator(list);
    assertThat(iterator.next()).isEqualTo(1L);
    list.append(2L);
    assertThat(iterator.next()).isEqualTo(2L);
    assertThat(iterator.next()).isNull();
    list.append(3L);
    assertThat(iterator.next()).isNull();
    assertThat(iterator.lengthHint()).isZero();
  }

  @Test
  void showsItselfInsideItself() {
    PyList list = PyList.of(1L);
    list.append(list);
    assertThat(list.toString()).isEqualTo("[1, ...]");
  }
}
