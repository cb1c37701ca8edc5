package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.WideStr;
import dev.tauraro.engine.objects.Work;

/** The characters of a string, or the bytes of a bytes value, that are matched. */
public final class Subject {
  private final String narrow;
  private final int[] wide;
  private final byte[] bytes;
  private final Object text;
  private final int length;

  private Subject(Object text, int length, String narrow, int[] wide, byte[] bytes) {
    this.text = text;
    this.length = length;
    this.narrow = narrow;
    this.wide = wide;
    this.bytes = bytes;
  }

  /** The characters of a plain string. */
  public static Subject of(Object string) {
    if (string instanceof String) {
      return new Subject(string, ((String) string).length(), (String) string, null, null);
    }
    int[] points = ((WideStr) string).codePoints();
    return new Subject(string, points.length, null, points, null);
  }

  /** The bytes as they are now. */
  public static Subject of(ByteSequence sequence) {
    byte[] bytes;
    if (sequence instanceof PyBytes) {
      bytes = sequence.array();
    } else {
      Work.checkSize(sequence.size());
      Work.elements(sequence.size());
      bytes = sequence.toByteArray();
    }
    return new Subject(null, bytes.length, null, null, bytes);
  }

  public int length() {
    return length;
  }

  /** Whether it is bytes. */
  public boolean isBytes() {
    return bytes != null;
  }

  /** The character at an index within bounds. */
  public int at(int index) {
    return narrow != null ? narrow.charAt(index) : other(index);
  }

  private int other(int index) {
    return wide != null ? wide[index] : bytes[index] & 0xFF;
  }

  /** The text if each character fits a char, otherwise null. */
  String narrow() {
    return narrow;
  }

  /** The characters from {@code start} to {@code stop} as a value. */
  public Object slice(int start, int stop) {
    if (bytes == null) {
      Work.elements(stop - start);
      return Str.slice(text, start, stop);
    }
    int size = Math.max(0, stop - start);
    if (size == 0) {
      return PyBytes.EMPTY;
    }
    Work.checkSize(size);
    Work.elements(size);
    byte[] part = new byte[size];
    System.arraycopy(bytes, start, part, 0, size);
    return new PyBytes(part);
  }
}
