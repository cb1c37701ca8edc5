package dev.tauraro.engine.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Byte arrays grow and shrink in the middle, unless somebody holds a view of them. */
final class PyByteArrayTest {
  @Test
  void replacesInTheMiddle() {
    PyByteArray array = new PyByteArray(new byte[] {1, 2, 3, 4});
    array.replace(1, 3, new byte[] {9, 8, 7}, 3);
    assertThat(array.toByteArray()).containsExactly(1, 9, 8, 7, 4);
    array.replace(0, 4, new byte[0], 0);
    assertThat(array.toByteArray()).containsExactly(4);
    array.append(255);
    assertThat(array.at(1)).isEqualTo(255);
  }

  @Test
  void viewsOfShrunkOnesFail() {
    PyByteArray array = new PyByteArray(new byte[] {1, 2, 3});
    PyMemoryView view = PyMemoryView.of(array, array);
    try (ScriptThread thread = new ScriptThread(Long.MAX_VALUE)) {
      assertThat(thread).isNotNull();
      array.append(4);
      assertThat(view.item(2)).isEqualTo(3L);
      array.replace(0, 3, new byte[0], 0);
    }
    assertThatThrownBy(() -> view.item(0)).isInstanceOf(ScriptRaise.class);
  }

  @Test
  void searches() {
    PyBytes bytes = new PyBytes("abcabc".getBytes(StandardCharsets.UTF_8));
    PyBytes part = new PyBytes(new byte[] {'b', 'c'});
    assertThat(bytes.find(part, 0, 6)).isEqualTo(1);
    assertThat(bytes.findLast(part, 0, 6)).isEqualTo(4);
    assertThat(bytes.find(part, 2, 5)).isEqualTo(-1);
    assertThat(bytes.compareBytes(part)).isNegative();
  }
}
