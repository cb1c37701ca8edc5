package dev.tauraro.engine.objects;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A memoryview: items of one format in the bytes of another object, which it does not copy. */
public final class PyMemoryView extends ByteSequence {
  private ByteSequence base;
  private final Object exporter;
  private final int start;
  private final int stride;
  private final int count;
  private final int end;
  private final char format;
  private final int[] shape;
  private final boolean readOnly;
  private Object hash;

  private PyMemoryView(
      ByteSequence base,
      Object exporter,
      int start,
      int stride,
      char format,
      int[] shape,
      boolean readOnly) {
    this.base = base;
    this.exporter = exporter;
    this.start = start;
    this.stride = stride;
    this.format = format;
    this.shape = shape;
    this.readOnly = readOnly;
    int items = 1;
    for (int each : shape) {
      items *= each;
    }
    this.count = items;
    this.end = items == 0 ? 0 : start + Math.max(0, (items - 1) * stride) + itemSize(format);
    if (base instanceof PyByteArray changeable) {
      changeable.setViewed();
    }
  }

  /**
   * A view of all items of bytes, a bytearray or an array; {@code exporter} is the value that
   * scripts gave.
   */
  public static PyMemoryView of(ByteSequence bytes, Object exporter) {
    boolean writable = bytes instanceof PyByteArray;
    char format = writable ? ((PyByteArray) bytes).itemFormat() : 'B';
    int size = itemSize(format);
    int[] shape = {bytes.size() / size};
    return new PyMemoryView(bytes, exporter, 0, size, format, shape, !writable);
  }

  @Override
  public PyType type() {
    return Types.MEMORYVIEW;
  }

  /** The object whose bytes are shown. */
  public Object exporter() {
    return exporter;
  }

  public char format() {
    return format;
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  /** The hash once it was computed, which a released view keeps; else null. */
  public Object hash() {
    return hash;
  }

  public void setHash(Object value) {
    hash = value;
  }

  /** Whether it shows the bytes of that object. */
  boolean shows(ByteSequence bytes) {
    return base == bytes;
  }

  public boolean isReleased() {
    return base == null;
  }

  /** Number of items in each dimension. */
  public int[] shape() {
    return shape.clone();
  }

  /** Bytes from one item to the next in the last dimension. */
  public int stride() {
    return stride;
  }

  /** Number of items in all dimensions. */
  public int count() {
    return count;
  }

  /** Bytes of an item. */
  public int itemSize() {
    return itemSize(format);
  }

  /** Bytes of an item of a format, or 0 for a format that there is not. */
  public static int itemSize(char format) {
    return switch (format) {
      case 'B', 'b', 'c', '?' -> 1;
      case 'H', 'h' -> 2;
      case 'I', 'i', 'f' -> 4;
      case 'L', 'l', 'Q', 'q', 'N', 'n', 'd' -> 8;
      default -> 0;
    };
  }

  /** Whether the items lie one behind the other. */
  public boolean isContiguous() {
    return count <= 1 || stride == itemSize();
  }

  /** Ends the use of the bytes. */
  public void release() {
    base = null;
  }

  /**
   * The bytes viewed; ValueError after {@link #release}, BufferError when they became fewer, which
   * {@link BufferViews} prevents for most views.
   */
  private ByteSequence live() {
    if (base == null) {
      throw Errors.valueError("operation forbidden on released memoryview object");
    }
    if (base.size() < end) {
      throw Errors.of(Exceptions.BUFFER_ERROR, "the viewed object was re-sized");
    }
    return base;
  }

  /** The same bytes as items of another format and shape. */
  public PyMemoryView cast(char to, int[] dimensions) {
    return new PyMemoryView(live(), exporter, start, itemSize(to), to, dimensions, readOnly);
  }

  /** The same items, which can't be stored into. */
  public PyMemoryView asReadOnly() {
    return new PyMemoryView(live(), exporter, start, stride, format, shape, true);
  }

  /** A part of a view with one dimension. */
  public PyMemoryView slice(PySlice.Bounds bounds) {
    return new PyMemoryView(
        live(),
        exporter,
        bounds.count() == 0 ? start : start + bounds.start() * stride,
        bounds.step() * stride,
        format,
        new int[] {bounds.count()},
        readOnly);
  }

  @Override
  public byte[] array() {
    ByteSequence bytes = live();
    if (isContiguous()) {
      return bytes.array();
    }
    Work.elements(count);
    int size = itemSize();
    byte[] copy = new byte[count * size];
    for (int i = 0; i < count; i++) {
      System.arraycopy(bytes.array(), place(i), copy, i * size, size);
    }
    return copy;
  }

  @Override
  public int offset() {
    return isContiguous() ? live().offset() + start : 0;
  }

  @Override
  public int size() {
    return count * itemSize();
  }

  private int place(int item) {
    return live().offset() + start + item * stride;
  }

  /** The item at an index within bounds, counted through all dimensions. */
  public Object item(int index) {
    byte[] bytes = live().array();
    int at = place(index);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return switch (format) {
      case 'b' -> (long) bytes[at];
      case 'c' -> new PyBytes(new byte[] {bytes[at]});
      case '?' -> bytes[at] != 0;
      case 'H' -> buffer.getShort(at) & 0xFFFFL;
      case 'h' -> (long) buffer.getShort(at);
      case 'I' -> buffer.getInt(at) & 0xFFFFFFFFL;
      case 'i' -> (long) buffer.getInt(at);
      case 'f' -> (double) buffer.getFloat(at);
      case 'd' -> buffer.getDouble(at);
      case 'l', 'q', 'n' -> buffer.getLong(at);
      case 'L', 'Q', 'N' -> unsigned(buffer.getLong(at));
      default -> (long) (bytes[at] & 0xFF);
    };
  }

  private static Object unsigned(long bits) {
    return bits >= 0 ? (Object) bits : new java.math.BigInteger(Long.toUnsignedString(bits));
  }

  /** Stores the raw bytes of an item (its first ones, in little-endian order, of a long). */
  public void store(int index, long bits) {
    byte[] bytes = live().array();
    int at = place(index);
    for (int i = 0; i < itemSize(); i++) {
      bytes[at + i] = (byte) (bits >> 8 * i);
    }
  }

  /** Stores bytes over the items of this view, which are as many. */
  public void storeAll(byte[] content) {
    Work.elements(count);
    int size = itemSize();
    for (int i = 0; i < count; i++) {
      System.arraycopy(content, i * size, live().array(), place(i), size);
    }
  }
}
