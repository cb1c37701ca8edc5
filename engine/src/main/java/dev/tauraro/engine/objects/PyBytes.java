package dev.tauraro.engine.objects;

import java.util.Arrays;

/** A bytes value. */
public final class PyBytes extends ByteSequence {
  public static final PyBytes EMPTY = new PyBytes(new byte[0]);

  private final byte[] bytes;

  /** The array now belongs to it. */
  public PyBytes(byte[] bytes) {
    this.bytes = bytes;
    Work.allocated(bytes.length, this);
  }

  @Override
  public PyType type() {
    return Types.BYTES;
  }

  /** The bytes. Not to be changed. */
  @Override
  public byte[] array() {
    return bytes;
  }

  @Override
  public int size() {
    return bytes.length;
  }

  @Override
  public int knownSize() {
    return bytes.length;
  }

  /** {@code hash(bytes)} */
  public long hash() {
    int hash = hashCode();
    return hash == -1 ? -2 : hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyBytes && Arrays.equals(bytes, ((PyBytes) other).bytes);
  }

  @Override
  public int hashCode() {
    // The hash of the string of these characters, as in CPython.
    int hash = 0;
    for (byte each : bytes) {
      hash = 31 * hash + (each & 0xFF);
    }
    return hash;
  }

  @Override
  public String toString() {
    return "bytes" + Arrays.toString(bytes);
  }
}
