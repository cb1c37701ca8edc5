package dev.tauraro.engine.objects;

import java.util.Arrays;

/** Bytes in a row: what bytes, bytearray and memoryview have in common. */
public abstract class ByteSequence extends PyObject implements Indexed {
  /**
   * The array that holds the bytes; only the first {@link #size()} from {@link #offset()} count.
   */
  public abstract byte[] array();

  /** Where in the array the bytes begin. */
  public int offset() {
    return 0;
  }

  /** Number of bytes. */
  @Override
  public abstract int size();

  @Override
  public final Object itemAt(int index) {
    return (long) at(index);
  }

  /** The byte at an index within bounds, from 0 to 255. */
  public final int at(int index) {
    return array()[offset() + index] & 0xFF;
  }

  /** The bytes as a new array. */
  public byte[] toByteArray() {
    return Arrays.copyOfRange(array(), offset(), offset() + size());
  }

  /** The bytes from {@code start} to before {@code stop} as a new array. */
  public final byte[] range(int start, int stop) {
    return Arrays.copyOfRange(array(), offset() + start, offset() + Math.max(start, stop));
  }

  public final boolean sameBytes(ByteSequence other) {
    return Arrays.equals(
        array(),
        offset(),
        offset() + size(),
        other.array(),
        other.offset(),
        other.offset() + other.size());
  }

  /** Order by unsigned bytes. */
  public final int compareBytes(ByteSequence other) {
    return Arrays.compareUnsigned(
        array(),
        offset(),
        offset() + size(),
        other.array(),
        other.offset(),
        other.offset() + other.size());
  }

  /** Index of the first occurrence that lies within [start, stop), or -1. */
  public final int find(ByteSequence part, int start, int stop) {
    int length = part.size();
    int found = -1;
    if (length > StrFind.SHORT) {
      found = StrFind.scan(i -> at(start + i), stop - start, part::at, length);
      found = found < 0 ? -1 : start + found;
    } else {
      for (int i = start; found < 0 && i + length <= stop; i++) {
        found = matches(part, i) ? i : -1;
      }
    }
    Work.elements(found < 0 ? stop - start : found - start + length);
    return found;
  }

  /** Index of the last occurrence that lies within [start, stop), or -1. */
  public final int findLast(ByteSequence part, int start, int stop) {
    int length = part.size();
    int found = -1;
    if (length > StrFind.SHORT) {
      int back =
          StrFind.scan(i -> at(stop - 1 - i), stop - start, i -> part.at(length - 1 - i), length);
      found = back < 0 ? -1 : stop - back - length;
    } else {
      for (int i = stop - length; found < 0 && i >= start; i--) {
        found = matches(part, i) ? i : -1;
      }
    }
    Work.elements(stop - (found < 0 ? start : found));
    return found;
  }

  /** Whether {@code part} stands at an index from which on it does not reach beyond the end. */
  public final boolean matches(ByteSequence part, int index) {
    int length = part.size();
    int from = offset() + index;
    return Arrays.equals(
        array(), from, from + length, part.array(), part.offset(), part.offset() + length);
  }
}
