package dev.tauraro.engine.objects;

import java.util.Arrays;

/**
 * A script string that a Java {@code String} of one char per character can't hold: it has
 * characters beyond the BMP, or a lone high surrogate right before a lone low one. Made by {@link
 * Str} only.
 */
public final class WideStr extends PyObject implements Comparable<WideStr> {
  private final int[] codePoints;
  private int hash;

  WideStr(int[] codePoints) {
    this.codePoints = codePoints;
  }

  @Override
  public PyType type() {
    return Types.STR;
  }

  /** The characters. Not to be changed. */
  public int[] codePoints() {
    return codePoints;
  }

  public int length() {
    return codePoints.length;
  }

  public int codePointAt(int index) {
    return codePoints[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WideStr && Arrays.equals(codePoints, ((WideStr) other).codePoints);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = Arrays.hashCode(codePoints);
    }
    return hash;
  }

  @Override
  public int compareTo(WideStr other) {
    return Arrays.compare(codePoints, other.codePoints);
  }

  /** The same text as a Java string, with surrogate pairs. */
  @Override
  public String toString() {
    return new String(codePoints, 0, codePoints.length);
  }
}
