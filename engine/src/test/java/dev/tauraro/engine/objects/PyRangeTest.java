package dev.tauraro.engine.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Ranges count right up to the ends of long, and beyond them in big ones. */
final class PyRangeTest {
  @Test
  void lengths() {
    assertThat(new PyRange(0, 10, 3).length).isEqualTo(4);
    assertThat(new PyRange(10, 0, -3).length).isEqualTo(4);
    assertThat(new PyRange(5, 5, 1).length).isZero();
    assertThat(new PyRange(5, 0, 1).length).isZero();
    assertThat(new PyRange(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE).length).isEqualTo(3);
  }

  @Test
  void tooLongOnesAreBig() {
    PyObject range = PyRange.of(Long.MIN_VALUE, Long.MAX_VALUE, 1);
    assertThat(range).isInstanceOf(BigRange.class);
    assertThat(((BigRange) range).length())
        .isEqualTo(BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
    assertThat(PyRange.of(0L, BigInteger.TWO.pow(70), 1L)).isInstanceOf(BigRange.class);
  }

  @Test
  void membership() {
    PyRange range = new PyRange(10, -10, -3);
    for (long value = -12; value < 13; value++) {
      assertThat(range.contains(value))
          .isEqualTo(value <= 10 && value > -10 && (10 - value) % 3 == 0);
    }
    BigRange big = (BigRange) PyRange.of(0L, BigInteger.TWO.pow(70), 5L);
    assertThat(big.contains(BigInteger.valueOf(500))).isTrue();
    assertThat(big.contains(BigInteger.valueOf(501))).isFalse();
    assertThat(big.contains(BigInteger.TWO.pow(70))).isFalse();
  }

  @Test
  void iteratesBothWays() {
    RangeIterator forwards = new RangeIterator(new PyRange(1, 6, 2));
    assertThat(forwards.next()).isEqualTo(1L);
    assertThat(forwards.next()).isEqualTo(3L);
    assertThat(forwards.next()).isEqualTo(5L);
    assertThat(forwards.next()).isNull();
    PyIterator backwards = new PyRange(1, 6, 2).reverseIterator();
    assertThat(backwards.next()).isEqualTo(5L);
    assertThat(backwards.lengthHint()).isEqualTo(2);
  }

  @Test
  void stepMustNotBeZero() {
    assertThatThrownBy(() -> PyRange.of(0, 1, 0))
        .hasMessageContaining("range() arg 3 must not be zero");
  }
}
