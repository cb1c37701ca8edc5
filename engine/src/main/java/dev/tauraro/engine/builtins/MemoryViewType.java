package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyMemoryView;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** The type {@code memoryview}. */
final class MemoryViewType {
  private static final Signature NEW = Signature.parse("memoryview(object)");
  private static final Signature CAST = Signature.parse("cast(format, shape=None)");
  private static final Signature TO_BYTES = Signature.parse("tobytes(order=None)");

  private static final int MOST_DIMENSIONS = 64;

  private MemoryViewType() {}

  static void install() {
    TypeSetup setup =
        TypeSetup.of(Types.MEMORYVIEW)
            .maker(MemoryViewType::make)
            .any("__init__", (arguments, keywords) -> None.NONE)
            .zero("__repr__", MemoryViewType::repr)
            .zero("__len__", self -> (long) length(self))
            .one("__getitem__", (self, key) -> MemoryViewItems.get(live(self), key))
            .two("__setitem__", (self, key, value) -> MemoryViewItems.set(live(self), key, value))
            .one("__eq__", MemoryViewType::equal)
            .zero("__hash__", MemoryViewType::hash)
            .zero("__iter__", self -> MemoryViewItems.iterator(live(self)))
            .any("tobytes", (args, kw) -> bytes(args, kw))
            .zero("tolist", self -> MemoryViewItems.nested(live(self), 0, 0))
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
        .getter("strides", self -> numbers(live(self).strides()))
        .getter("suboffsets", self -> PyTuple.EMPTY)
        .getter(
            "contiguous", self -> live(self).isContiguous() || live(self).isContiguousByColumns())
        .getter("c_contiguous", self -> live(self).isContiguous())
        .getter("f_contiguous", self -> live(self).isContiguousByColumns());
  }

  private static PyMemoryView of(Object value) {
    return (PyMemoryView) value;
  }

  /** The view that a value is; ValueError when it is released. */
  static PyMemoryView live(Object value) {
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
    return bytes instanceof PyMemoryView view ? view.again() : PyMemoryView.of(bytes, source);
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

  private static Object release(Object self) {
    of(self).release();
    return None.NONE;
  }

  private static Object equal(Object self, Object other) {
    if (of(self).isReleased() || other instanceof PyMemoryView given && given.isReleased()) {
      return self == other;
    }
    ByteSequence bytes = BytesArguments.bytesOrNull(other);
    if (bytes == null) {
      return None.NOT_IMPLEMENTED;
    }
    PyMemoryView view = of(self);
    PyMemoryView second =
        bytes instanceof PyMemoryView given ? given : PyMemoryView.of(bytes, bytes);
    if (!Arrays.equals(view.shape(), second.shape())) {
      return false;
    }
    boolean exact = view.format() != 'f' && view.format() != 'd';
    if (exact && view.format() == second.format()) {
      return view.sameBytes(second);
    }
    Work.elements(view.count());
    for (int i = 0; i < view.count(); i++) {
      if (!Compare.isEq(view.item(i), second.item(i))) {
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
      if (!isByte(view.format())) {
        throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
      }
      view.setHash(Hashing.hash(new PyBytes(view.toByteArray())));
    }
    return view.hash();
  }

  private static Object bytes(Object[] arguments, String[] keywords) {
    Object order = TO_BYTES.bind(arguments, keywords, 1)[0];
    PyMemoryView view = live(arguments[0]);
    if (order != null && order != None.NONE && !Str.is(order)) {
      throw Errors.typeError(
          "tobytes() argument 'order' must be str or None, not " + Types.nameOf(order));
    }
    String name = order == null || order == None.NONE ? "C" : Str.java(order);
    return switch (name) {
      case "C", "A" -> new PyBytes(view.toByteArray());
      case "F" -> new PyBytes(view.columns());
      default -> throw Errors.valueError("order must be 'C', 'F' or 'A'");
    };
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
    if ((given != null || view.shape().length != 1) && view.size() == 0) {
      throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
    }
    if (given != null && !(given instanceof PyList || given instanceof PyTuple)) {
      throw Errors.typeError("shape must be a list or a tuple");
    }
    Object[] wanted = given == null ? null : Iteration.toArray(given);
    if (wanted != null && wanted.length > MOST_DIMENSIONS) {
      throw Errors.valueError("memoryview: number of dimensions must not exceed 64");
    }
    if (wanted != null && wanted.length != 1 && view.shape().length != 1) {
      throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
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
    return view.cast(
        format, wanted == null ? new int[] {view.size() / size} : shape(wanted, size, view.size()));
  }

  /** The numbers of items in dimensions, which must take all the bytes. */
  private static int[] shape(Object[] wanted, int itemSize, int bytes) {
    int[] shape = new int[wanted.length];
    long product = itemSize;
    for (int i = 0; i < shape.length; i++) {
      if (!Numbers.isInt(wanted[i])) {
        throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
      }
      long each = Numbers.toLongClamped(Numbers.plainInt(wanted[i]));
      if (each <= 0) {
        throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      shape[i] = (int) Math.min(each, Integer.MAX_VALUE);
      product = Math.min(product, Integer.MAX_VALUE) * shape[i];
    }
    if (product != bytes) {
      throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return shape;
  }

  private static boolean isByte(char format) {
    return format == 'B' || format == 'b' || format == 'c';
  }
}
