package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyMemoryView;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.math.BigInteger;

/** The type {@code memoryview}. */
final class MemoryViewType {
  private static final Signature NEW = Signature.parse("memoryview(object)");
  private static final Signature CAST = Signature.parse("cast(format, shape=None)");
  private static final Signature TO_BYTES = Signature.parse("tobytes(order=None)");

  private MemoryViewType() {}

  static void install() {
    TypeSetup setup =
        TypeSetup.of(Types.MEMORYVIEW)
            .maker(MemoryViewType::make)
            .any("__init__", (arguments, keywords) -> None.NONE)
            .zero("__repr__", MemoryViewType::repr)
            .zero("__len__", self -> (long) length(self))
            .one("__getitem__", MemoryViewType::get)
            .two("__setitem__", MemoryViewType::set)
            .one("__eq__", MemoryViewType::equal)
            .zero("__hash__", MemoryViewType::hash)
            .zero("__iter__", self -> new Items(of(self)))
            .any("tobytes", (args, kw) -> bytes(args, kw))
            .zero("tolist", self -> list(of(self), 0, 0))
            .zero("toreadonly", self -> of(self).asReadOnly())
            .zero("release", MemoryViewType::release)
            .zero("__enter__", self -> live(self))
            .any("__exit__", (arguments, keywords) -> release(arguments[0]))
            .any("cast", MemoryViewType::cast)
            .any("hex", (args, kw) -> BytesMethods.hex(args, kw));
    attributes(setup);
  }

  private static void attributes(TypeSetup setup) {
    setup
        .getter("obj", self -> live(self).exporter())
        .getter("nbytes", self -> (long) live(self).size())
        .getter("readonly", self -> live(self).isReadOnly())
        .getter("format", self -> Str.of(String.valueOf(live(self).format())))
        .getter("itemsize", self -> (long) live(self).itemSize())
        .getter("ndim", self -> (long) live(self).shape().length)
        .getter("shape", self -> numbers(live(self).shape()))
        .getter("strides", self -> numbers(strides(live(self))))
        .getter("suboffsets", self -> PyTuple.EMPTY)
        .getter("contiguous", self -> live(self).isContiguous())
        .getter("c_contiguous", self -> live(self).isContiguous())
        .getter(
            "f_contiguous", self -> live(self).isContiguous() && live(self).shape().length <= 1);
  }

  private static PyMemoryView of(Object value) {
    return (PyMemoryView) value;
  }

  private static PyMemoryView live(Object value) {
    PyMemoryView view = of(value);
    if (view.isReleased()) {
      throw Errors.valueError("operation forbidden on released memoryview object");
    }
    return view;
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object source = NEW.bind(arguments, keywords)[0];
    ByteSequence bytes = BytesArguments.bytesOrNull(source);
    if (bytes == null) {
      throw Errors.typeError(
          "memoryview: a bytes-like object is required, not '" + Types.nameOf(source) + "'");
    }
    return bytes instanceof PyMemoryView view
        ? view.slice(new PySlice.Bounds(0, view.count(), 1, view.count()))
        : PyMemoryView.of(bytes, source);
  }

  private static Object repr(Object self) {
    return Str.of(
        (of(self).isReleased() ? "<released memory at " : "<memory at ")
            + Text.identity(self)
            + ">");
  }

  private static int length(Object self) {
    int[] shape = live(self).shape();
    return shape.length == 0 ? 1 : shape[0];
  }

  private static PyTuple numbers(int[] values) {
    Object[] items = new Object[values.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = (long) values[i];
    }
    return PyTuple.of(items);
  }

  private static int[] strides(PyMemoryView view) {
    int[] shape = view.shape();
    int[] strides = new int[shape.length];
    int distance = view.stride();
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = distance;
      distance *= shape[i];
    }
    return strides;
  }

  private static Object release(Object self) {
    of(self).release();
    return None.NONE;
  }

  private static Object get(Object self, Object key) {
    PyMemoryView view = live(self);
    if (key instanceof PyTuple tuple && hasSlices(tuple)) {
      throw notImplemented("multi-dimensional slicing is not implemented");
    }
    if (key instanceof PySlice slice) {
      if (view.shape().length != 1) {
        throw notImplemented("multi-dimensional slicing is not implemented");
      }
      return view.slice(slice.indices(view.count()));
    }
    return view.item(position(view, key));
  }

  /** The number of the item that a subscript names. */
  private static int position(PyMemoryView view, Object key) {
    int[] shape = view.shape();
    Object[] indices = key instanceof PyTuple tuple ? tuple.items() : new Object[] {key};
    for (Object index : indices) {
      if (!Numbers.isInt(index) && Types.of(index).lookup("__index__") == null) {
        throw Errors.typeError("memoryview: invalid slice key");
      }
    }
    if (indices.length < shape.length) {
      throw notImplemented("multi-dimensional sub-views are not implemented");
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

  /** Whether a subscript consists of slices only. */
  private static boolean hasSlices(PyTuple key) {
    for (Object part : key.items()) {
      if (!(part instanceof PySlice)) {
        return false;
      }
    }
    return key.size() > 0;
  }

  private static RuntimeException notImplemented(String message) {
    return Errors.of(dev.tauraro.engine.objects.Exceptions.NOT_IMPLEMENTED_ERROR, Str.of(message));
  }

  private static Object set(Object self, Object key, Object value) {
    PyMemoryView view = live(self);
    if (view.isReadOnly()) {
      throw Errors.typeError("cannot modify read-only memory");
    }
    if (key instanceof PyTuple tuple && hasSlices(tuple)) {
      throw notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
    }
    if (key instanceof PySlice slice) {
      ByteSequence content = BytesArguments.bytes(value);
      PyMemoryView part = view.slice(slice.indices(view.count()));
      if (content.size() != part.size()) {
        throw Errors.valueError(
            "memoryview assignment: lvalue and rvalue have different structures");
      }
      part.storeAll(content.toByteArray());
    } else {
      view.store(position(view, key), bits(view.format(), value));
    }
    return None.NONE;
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

  private static RuntimeException invalid(String what, char format) {
    String message = "memoryview: invalid " + what + " for format '" + format + "'";
    return what.equals("type") ? Errors.typeError(message) : Errors.valueError(message);
  }

  private static Object equal(Object self, Object other) {
    if (self == other) {
      return true;
    }
    if (of(self).isReleased() || other instanceof PyMemoryView given && given.isReleased()) {
      return false;
    }
    ByteSequence bytes = BytesArguments.bytesOrNull(other);
    if (bytes == null) {
      return None.NOT_IMPLEMENTED;
    }
    PyMemoryView view = of(self);
    PyMemoryView second =
        bytes instanceof PyMemoryView given ? given : PyMemoryView.of(bytes, bytes);
    if (view.format() == second.format()) {
      return view.count() == second.count() && view.sameBytes(second);
    }
    if (view.count() != second.count()) {
      return false;
    }
    Work.elements(view.count());
    for (int i = 0; i < view.count(); i++) {
      if (!dev.tauraro.engine.runtime.Compare.equal(view.item(i), second.item(i))) {
        return false;
      }
    }
    return true;
  }

  private static Object hash(Object self) {
    PyMemoryView view = of(self);
    if (view.hash() == null) {
      if (!live(view).isReadOnly()) {
        throw Errors.valueError("cannot hash writable memoryview object");
      }
      view.setHash(Hashing.hash(new PyBytes(view.toByteArray())));
    }
    return view.hash();
  }

  private static Object bytes(Object[] arguments, String[] keywords) {
    TO_BYTES.bind(arguments, keywords, 1);
    return new PyBytes(live(arguments[0]).toByteArray());
  }

  /** The items of a view as nested lists, one level for each dimension. */
  private static PyList list(PyMemoryView view, int dimension, int from) {
    int[] shape = live(view).shape();
    PyList list = new PyList();
    int below = 1;
    for (int i = dimension + 1; i < shape.length; i++) {
      below *= shape[i];
    }
    Work.elements(shape[dimension]);
    for (int i = 0; i < shape[dimension]; i++) {
      int at = from + i * below;
      list.append(dimension == shape.length - 1 ? view.item(at) : list(view, dimension + 1, at));
    }
    return list;
  }

  private static Object cast(Object[] arguments, String[] keywords) {
    Object[] bound = CAST.bind(arguments, keywords, 1);
    PyMemoryView view = live(arguments[0]);
    if (!Str.is(bound[0])) {
      throw Errors.typeError("cast() argument 'format' must be str, not " + Types.nameOf(bound[0]));
    }
    String name = Str.java(bound[0]);
    if (!view.isContiguous()) {
      throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    Object given = bound[1];
    if (given != null && view.size() == 0) {
      throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
    }
    if (given != null && !(given instanceof PyList || given instanceof PyTuple)) {
      throw Errors.typeError("shape must be a list or a tuple");
    }
    name = name.startsWith("@") ? name.substring(1) : name;
    int size = name.length() == 1 ? PyMemoryView.itemSize(name.charAt(0)) : 0;
    if (size == 0) {
      throw Errors.valueError(
          "memoryview: destination format must be a native single character format prefixed with"
              + " an optional '@'");
    }
    char format = name.charAt(0);
    if (!isByte(format) && !isByte(view.format())) {
      throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
    }
    if (view.size() % size != 0) {
      throw Errors.typeError("memoryview: length is not a multiple of itemsize");
    }
    int[] shape = {view.size() / size};
    if (given != null) {
      Object[] wanted = Iteration.toArray(given);
      shape = new int[wanted.length];
      long product = size;
      for (int i = 0; i < shape.length; i++) {
        shape[i] = Numbers.toInt(wanted[i]);
        if (shape[i] <= 0) {
          throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
        }
        product = Math.multiplyExact(Math.min(product, Integer.MAX_VALUE), (long) shape[i]);
      }
      if (product != view.size()) {
        throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
      }
    }
    return view.cast(format, shape);
  }

  private static boolean isByte(char format) {
    return format == 'B' || format == 'b' || format == 'c';
  }

  /** Iterates over the items of a view with one dimension. */
  private static final class Items extends PyIterator {
    private final PyMemoryView view;
    private int index;

    Items(PyMemoryView view) {
      this.view = live(view);
    }

    @Override
    public Object next() {
      return index < view.count() ? live(view).item(index++) : null;
    }
  }
}
