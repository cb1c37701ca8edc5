package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyMemoryView;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;
import java.math.BigInteger;
import java.util.Arrays;

/** Reads and stores the items of a {@code memoryview} that subscripts name. */
final class MemoryViewItems {
  private MemoryViewItems() {}

  /** What a subscript can be. */
  private enum Kind {
    ELLIPSIS,
    INDEX,
    SLICE,
    INDICES,
    SLICES,
    OTHER
  }

  private static Kind kind(Object key) {
    if (key == None.ELLIPSIS) {
      return Kind.ELLIPSIS;
    }
    if (isIndex(key)) {
      return Kind.INDEX;
    }
    if (key instanceof PySlice) {
      return Kind.SLICE;
    }
    if (key instanceof PyTuple tuple) {
      if (Arrays.stream(tuple.items()).allMatch(MemoryViewItems::isIndex)) {
        return Kind.INDICES;
      }
      if (Arrays.stream(tuple.items()).allMatch(part -> part instanceof PySlice)) {
        return Kind.SLICES;
      }
    }
    return Kind.OTHER;
  }

  private static boolean isIndex(Object key) {
    return Numbers.isInt(key) || Types.of(key).lookup("__index__") != null;
  }

  /** {@code view[key]} */
  static Object get(PyMemoryView view, Object key) {
    int dimensions = view.shape().length;
    Kind kind = kind(key);
    if (dimensions == 0) {
      return kind == Kind.ELLIPSIS ? view : view.item(onlyItem(key));
    }
    switch (kind) {
      case INDEX:
        if (dimensions > 1) {
          throw noSubViews();
        }
        return view.item(position(view, key));
      case SLICE:
        return view.slice(((PySlice) key).indices(view.shape()[0]));
      case INDICES:
        return view.item(position(view, ((PyTuple) key).items()));
      case SLICES:
        throw notImplemented("multi-dimensional slicing is not implemented");
      default:
        throw invalidKey();
    }
  }

  /** {@code view[key] = value} */
  static Object set(PyMemoryView view, Object key, Object value) {
    if (view.isReadOnly()) {
      throw Errors.typeError("cannot modify read-only memory");
    }
    int dimensions = view.shape().length;
    Kind kind = kind(key);
    if (dimensions == 0) {
      store(view, kind == Kind.ELLIPSIS ? 0 : onlyItem(key), value);
      return None.NONE;
    }
    switch (kind) {
      case INDEX:
        if (dimensions > 1) {
          throw notImplemented("sub-views are not implemented");
        }
        store(view, position(view, key), value);
        break;
      case INDICES:
        store(view, position(view, ((PyTuple) key).items()), value);
        break;
      case SLICE, SLICES:
        if (dimensions > 1 || kind == Kind.SLICES) {
          throw notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
        }
        storeAll(view.slice(((PySlice) key).indices(view.count())), value);
        break;
      default:
        throw invalidKey();
    }
    return None.NONE;
  }

  /** The number of the item of a view without dimensions, which an empty tuple names. */
  private static int onlyItem(Object key) {
    if (!(key instanceof PyTuple tuple) || tuple.size() > 0) {
      throw noIndex();
    }
    return 0;
  }

  /** The number of the item that indices name, one for each dimension. */
  private static int position(PyMemoryView view, Object... indices) {
    int[] shape = view.shape();
    if (indices.length < shape.length) {
      throw notImplemented("sub-views are not implemented");
    }
    if (indices.length > shape.length) {
      throw Errors.typeError(
          "cannot index "
              + shape.length
              + "-dimension view with "
              + indices.length
              + "-element tuple");
    }
    int position = 0;
    for (int i = 0; i < shape.length; i++) {
      long index = Numbers.toIndex(indices[i]);
      if (index < 0) {
        index += shape[i];
      }
      if (index < 0 || index >= shape[i]) {
        throw Errors.indexError("index out of bounds on dimension " + (i + 1));
      }
      position = position * shape[i] + (int) index;
    }
    return position;
  }

  private static void storeAll(PyMemoryView part, Object value) {
    ByteSequence content = BytesArguments.bytes(value);
    PyMemoryView source =
        content instanceof PyMemoryView given ? given : PyMemoryView.of(content, content);
    if (source.format() != part.format() || !Arrays.equals(source.shape(), part.shape())) {
      throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
    }
    part.storeAll(source.toByteArray());
  }

  private static void store(PyMemoryView view, int position, Object value) {
    view.store(position, bits(view.format(), value));
  }

  /** The bits of a value in the format of the view, lowest byte first. */
  private static long bits(char format, Object value) {
    switch (format) {
      case 'c':
        ByteSequence one = BytesArguments.bytesOrNull(value);
        if (one == null) {
          throw invalid("type", format);
        }
        if (one.size() != 1) {
          throw invalid("value", format);
        }
        return one.at(0);
      case '?':
        return Truth.of(value) ? 1 : 0;
      case 'f':
        return Float.floatToIntBits((float) number(value, format));
      case 'd':
        return Double.doubleToLongBits(number(value, format));
      default:
        return integer(value, format);
    }
  }

  private static double number(Object value, char format) {
    if (!Numbers.isInt(value) && !(value instanceof Double)) {
      throw invalid("type", format);
    }
    return Numbers.toDouble(value);
  }

  private static long integer(Object value, char format) {
    Object number = Numbers.indexOrNull(value);
    if (number == null) {
      throw invalid("type", format);
    }
    BigInteger exact =
        number instanceof Long ? BigInteger.valueOf((Long) number) : (BigInteger) number;
    int width = 8 * PyMemoryView.itemSize(format);
    boolean signed = Character.isLowerCase(format);
    if (signed ? exact.bitLength() >= width : exact.signum() < 0 || exact.bitLength() > width) {
      throw invalid("value", format);
    }
    return exact.longValue();
  }

  /**
   * The items as nested lists, one level for each dimension; the item itself when there is none.
   */
  static Object nested(PyMemoryView view, int dimension, int from) {
    int[] shape = view.shape();
    if (dimension == shape.length) {
      return view.item(from);
    }
    PyList list = new PyList();
    int below = 1;
    for (int i = dimension + 1; i < shape.length; i++) {
      below *= shape[i];
    }
    Work.elements(shape[dimension]);
    for (int i = 0; i < shape[dimension]; i++) {
      list.append(nested(view, dimension + 1, from + i * below));
    }
    return list;
  }

  /** {@code iter(view)} */
  static PyIterator iterator(PyMemoryView view) {
    int dimensions = view.shape().length;
    if (dimensions == 0) {
      throw noIndex();
    }
    if (dimensions > 1) {
      throw noSubViews();
    }
    return new Items(view);
  }

  /** Iterates over the items of a view with one dimension. */
  private static final class Items extends PyIterator {
    private final PyMemoryView view;
    private int index;

    Items(PyMemoryView view) {
      this.view = view;
    }

    @Override
    public Object next() {
      return index < view.count() ? MemoryViewType.live(view).item(index++) : null;
    }
  }

  private static ScriptRaise notImplemented(String message) {
    return Errors.of(Exceptions.NOT_IMPLEMENTED_ERROR, Str.of(message));
  }

  private static ScriptRaise noSubViews() {
    return notImplemented("multi-dimensional sub-views are not implemented");
  }

  private static ScriptRaise noIndex() {
    return Errors.typeError("invalid indexing of 0-dim memory");
  }

  private static ScriptRaise invalidKey() {
    return Errors.typeError("memoryview: invalid slice key");
  }

  private static ScriptRaise invalid(String what, char format) {
    String message = "memoryview: invalid " + what + " for format '" + format + "'";
    return what.equals("type") ? Errors.typeError(message) : Errors.valueError(message);
  }
}
