package dev.tauraro.engine.objects;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A memoryview: items of one format in the bytes of another object, which it does not copy. */
public final class PyMemoryView extends ByteSequence {
  private ByteSequence base;
  private final Object exporter;
  private final int start;
  private final int[] strides;
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
      int[] strides,
      char format,
      int[] shape,
      boolean readOnly) {
    this.base = base;
    this.exporter = exporter;
    this.start = start;
    this.strides = strides;
    this.format = format;
    this.shape = shape;
    this.readOnly = readOnly;
    int items = 1;
    int last = start;
    for (int i = 0; i < shape.length; i++) {
      items *= shape[i];
      last += Math.max(0, (shape[i] - 1) * strides[i]);
    }
    this.count = items;
    this.end = items == 0 ? 0 : last + itemSize(format);
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
    return new PyMemoryView(bytes, exporter, 0, packed(shape, size), format, shape, !writable);
  }

  /** The strides of items that lie one behind the other. */
  private static int[] packed(int[] shape, int size) {
    int[] strides = new int[shape.length];
    int distance = size;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = distance;
      distance *= shape[i];
    }
    return strides;
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

  /** Bytes from one item to the next in each dimension. */
  public int[] strides() {
    return strides.clone();
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

  /** Whether the items lie one behind the other, those of the last dimension next to each other. */
  public boolean isContiguous() {
    return isDense(shape.length - 1, -1);
  }

  /** The same with those of the first dimension next to each other. */
  public boolean isContiguousByColumns() {
    return isDense(0, 1);
  }

  /** Whether the dimensions, in that order, leave no bytes between items. */
  private boolean isDense(int first, int step) {
    if (count == 0 && shape.length > 1) {
      return true;
    }
    int distance = itemSize();
    for (int i = first; i >= 0 && i < shape.length; i += step) {
      if (shape[i] != 1 && strides[i] != distance) {
        return false;
      }
      distance *= shape[i];
    }
    return true;
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
    int[] steps = packed(dimensions, itemSize(to));
    return new PyMemoryView(live(), exporter, start, steps, to, dimensions, readOnly);
  }

  /** The same items once more. */
  public PyMemoryView again() {
    return new PyMemoryView(live(), exporter, start, strides, format, shape, readOnly);
  }

  /** The same items, which can't be stored into. */
  public PyMemoryView asReadOnly() {
    return new PyMemoryView(live(), exporter, start, strides, format, shape, true);
  }

  /** The part within bounds of the first dimension. */
  public PyMemoryView slice(PySlice.Bounds bounds) {
    int from = bounds.count() == 0 ? start : start + bounds.start() * strides[0];
    int[] steps = strides.clone();
    steps[0] *= bounds.step();
    int[] left = shape.clone();
    left[0] = bounds.count();
    return new PyMemoryView(live(), exporter, from, steps, format, left, readOnly);
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

  /** The bytes as a new array, those that differ in the index of the first dimension in a row. */
  public byte[] columns() {
    byte[] bytes = live().array();
    Work.elements(count);
    int size = itemSize();
    byte[] copy = new byte[count * size];
    for (int i = 0; i < count; i++) {
      int rest = i;
      int at = live().offset() + start;
      for (int dimension = 0; dimension < shape.length; dimension++) {
        at += rest % shape[dimension] * strides[dimension];
        rest /= shape[dimension];
      }
      System.arraycopy(bytes, at, copy, i * size, size);
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
    int at = live().offset() + start;
    int rest = item;
    for (int i = shape.length - 1; i > 0; i--) {
      at += rest % shape[i] * strides[i];
      rest /= shape[i];
    }
    return shape.length == 0 ? at : at + rest * strides[0];
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
