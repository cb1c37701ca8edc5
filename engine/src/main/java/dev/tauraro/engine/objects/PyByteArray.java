package dev.tauraro.engine.objects;

import java.util.Arrays;

/** A bytearray. */
public class PyByteArray extends ByteSequence {
  private static final String RESIZED = "Existing exports of data: object cannot be re-sized";

  private byte[] bytes = {};
  private int size;

  /** Whether views of the bytes were made that may be in use. */
  private boolean viewed;

  public PyByteArray() {}

  /** The array now belongs to it. */
  public PyByteArray(byte[] bytes) {
    this.bytes = bytes;
    this.size = bytes.length;
  }

  @Override
  public PyType type() {
    return Types.BYTEARRAY;
  }

  /** The format of its items as memoryview names it. */
  public char itemFormat() {
    return 'B';
  }

  @Override
  public final byte[] array() {
    return bytes;
  }

  @Override
  public final int size() {
    return size;
  }

  @Override
  public int knownSize() {
    return type().isBuiltin() ? size() : -1;
  }

  /** Replaces the byte at an index within bounds. */
  public final void store(int index, int value) {
    bytes[index] = (byte) value;
  }

  public final void append(int value) {
    replace(size, size, new byte[] {(byte) value}, 1);
  }

  /** Says that a view of the bytes was made. */
  final void setViewed() {
    viewed = true;
  }

  /** Raises BufferError when the bytes are known to be viewed. */
  public final void checkNotViewed() {
    if (viewed) {
      viewed = BufferViews.inVariables(this);
      if (viewed) {
        throw viewed(viewedMessage());
      }
    }
  }

  /** What is said to who wants another number of bytes while they are viewed. */
  protected String viewedMessage() {
    return RESIZED;
  }

  private static ScriptRaise viewed(String message) {
    return Errors.of(Exceptions.BUFFER_ERROR, message);
  }

  /** What is raised when the number of bytes would change while they are viewed. */
  public static ScriptRaise viewed() {
    return viewed(RESIZED);
  }

  /** Replaces all bytes; the array now belongs to it. */
  public final void replaceAll(byte[] content) {
    if (content.length != size) {
      checkNotViewed();
    }
    bytes = content;
    size = content.length;
  }

  /** Replaces the bytes from {@code start} to before {@code stop} by the first of an array. */
  public final void replace(int start, int stop, byte[] content, int count) {
    int change = count - (stop - start);
    if (change != 0) {
      checkNotViewed();
    }
    Work.elements(count);
    if (size + change > bytes.length) {
      long capacity = Math.max(16, size + (long) change + (size >> 1));
      Work.checkSize(capacity);
      bytes = Arrays.copyOf(bytes, (int) Math.min(capacity, Integer.MAX_VALUE - 16));
      Work.allocated(capacity, bytes);
    }
    if (change != 0) {
      Work.elements(size - stop);
      System.arraycopy(bytes, stop, bytes, stop + change, size - stop);
    }
    System.arraycopy(content, 0, bytes, start, count);
    size += change;
  }
}
