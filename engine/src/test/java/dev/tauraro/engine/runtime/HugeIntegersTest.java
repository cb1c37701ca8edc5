package dev.tauraro.engine.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pieces must give what Java gives at once. */
final class HugeIntegersTest {
  private static final int[] SIZES = {70, 400_000, 600_000, 1_300_000, 2_200_000};

  private final Random random = new Random(5);

  private BigInteger number(int bits) {
    BigInteger number = new BigInteger(bits, random).setBit(bits - 1);
    return random.nextBoolean() ? number : number.negate();
  }

  @Test
  void productsAndQuotients() {
    for (int first : SIZES) {
      for (int second : SIZES) {
        BigInteger a = number(first);
        BigInteger b = number(second);
        assertThat(HugeIntegers.multiply(a, b).equals(a.multiply(b))).isTrue();
        BigInteger[] both = HugeIntegers.divide(a, b);
        assertThat(both[0].multiply(b).add(both[1]).equals(a)).isTrue();
        assertThat(both[1].abs().compareTo(b.abs())).isNegative();
        assertThat(both[1].signum() == 0 || both[1].signum() == a.signum()).isTrue();
      }
    }
  }

  @Test
  void quotientsNearTheEdges() {
    BigInteger a = number(1_200_000).abs();
    for (BigInteger b : new BigInteger[] {a, BigInteger.ONE.shiftLeft(700_000), number(900_000)}) {
      BigInteger product = a.multiply(b);
      for (int more = -1; more <= 1; more++) {
        BigInteger[] both = HugeIntegers.divide(product.add(BigInteger.valueOf(more)), b);
        BigInteger[] expected = product.add(BigInteger.valueOf(more)).divideAndRemainder(b);
        assertThat(both[0].equals(expected[0]) && both[1].equals(expected[1])).isTrue();
      }
    }
  }

  @Test
  void powersAndRoots() {
    for (int exponent : new int[] {2, 3, 17, 1000}) {
      BigInteger base = number(1_000_000 / exponent).shiftLeft(exponent);
      assertThat(HugeIntegers.power(base, exponent).equals(base.pow(exponent))).isTrue();
    }
    BigInteger root = number(800_000).abs();
    BigInteger square = root.multiply(root);
    assertThat(HugeIntegers.sqrt(square).equals(root)).isTrue();
    assertThat(
            HugeIntegers.sqrt(square.subtract(BigInteger.ONE))
                .equals(root.subtract(BigInteger.ONE)))
        .isTrue();
    assertThat(HugeIntegers.sqrt(square.add(root).add(root)).equals(root)).isTrue();
  }

  @Test
  void modularPowersAndDivisors() {
    BigInteger modulus = number(6000).abs();
    BigInteger exponent = number(4000).abs();
    BigInteger base = number(7000);
    assertThat(HugeIntegers.modPow(base, exponent, modulus))
        .isEqualTo(base.modPow(exponent, modulus));
    BigInteger common = number(30_000);
    BigInteger a = common.multiply(number(140_000));
    BigInteger b = common.multiply(number(110_000));
    assertThat(HugeIntegers.gcd(a, b).equals(a.gcd(b))).isTrue();
    assertThat(HugeIntegers.gcd(a, BigInteger.ZERO)).isEqualTo(a.abs());
  }

  @Test
  void text() {
    for (int bits : new int[] {10, 27_000, 28_000, 300_000, 700_000}) {
      BigInteger a = number(bits);
      assertThat(HugeIntegers.text(a, 10).equals(a.toString())).isTrue();
    }
    BigInteger power = BigInteger.TEN.pow(1 << 16);
    assertThat(HugeIntegers.text(power, 10).equals(power.toString())).isTrue();
    BigInteger nines = power.subtract(BigInteger.ONE);
    assertThat(HugeIntegers.text(nines, 10).equals(nines.toString())).isTrue();
    assertThat(HugeIntegers.text(BigInteger.ZERO, 10)).isEqualTo("0");
  }
}
