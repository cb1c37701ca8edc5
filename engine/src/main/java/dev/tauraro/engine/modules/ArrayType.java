package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.IteratorTypes;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PatternKind;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;

/** The type {@code array.array}: how it is made, read from and written as other things. */
final class ArrayType {
  static final PyType TYPE = ModuleTypes.type("array", "array");
  private static final PyType ITERATOR = ModuleTypes.type("array", "arrayiterator");

  static {
    TypeSetup setup = TypeSetup.of(TYPE);
    setup
        .maker(ArrayType::make)
        .any("__init__", (arguments, keywords) -> None.NONE)
        .constant("__hash__", None.NONE)
        .getter("typecode", self -> Str.of(String.valueOf(of(self).code())))
        .getter("itemsize", self -> (long) of(self).width())
        .zero("__len__", self -> (long) of(self).count())
        .zero("__iter__", self -> new Items(of(self)))
        .zero("__repr__", self -> Str.of(repr(of(self))))
        .zero("__copy__", self -> copy(of(self)))
        .one("__deepcopy__", (self, memory) -> copy(of(self)))
        .one("__reduce_ex__", (self, protocol) -> ArrayPacking.reduced(of(self), protocol))
        .one("__contains__", (self, item) -> find(of(self), item, 0, of(self).count()) >= 0)
        .one("count", (self, item) -> count(of(self), item))
        .any("index", ArrayType::index)
        .zero("tolist", self -> list(of(self)))
        .zero("tobytes", self -> bytes(of(self)))
        .zero("tounicode", self -> text(of(self)))
        .zero("buffer_info", self -> PyTuple.of(0L, (long) of(self).count()))
        .one("tofile", (self, file) -> write(of(self), file));
    setup.comparisons(ArrayType::compare);
    TYPE.setPatternKind(PatternKind.SEQUENCE);
    ArrayChanges.addTo(setup);
    TYPE.seal();
    IteratorTypes.installIndexed(ITERATOR);
    ITERATOR.seal();
  }

  private ArrayType() {}

  static PyArray of(Object value) {
    return (PyArray) value;
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (type == TYPE) {
      ModuleTypes.noKeywords("array.array", keywords);
    }
    int given = arguments.length - keywords.length;
    if (given < 1 || type == TYPE && given > 2) {
      throw Errors.typeError(
          "array() takes at "
              + (given < 1 ? "least 1 argument" : "most 2 arguments")
              + " ("
              + given
              + " given)");
    }
    Object text = Str.unwrap(arguments[0]);
    if (text == null || Str.length(text) != 1) {
      throw Errors.typeError(
          "array() argument 1 must be a unicode character, not " + Types.nameOf(arguments[0]));
    }
    int code = Str.codePointAt(text, 0);
    if (PyArray.CODES.indexOf(code) < 0) {
      throw Errors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    PyArray array = new PyArray(type, (char) code);
    if (given > 1) {
      fill(array, arguments[1]);
    }
    return array;
  }

  private static void fill(PyArray array, Object source) {
    boolean ofText =
        Str.unwrap(source) != null || source instanceof PyArray && of(source).code() == 'u';
    if (ofText && array.code() != 'u') {
      throw Errors.typeError(
          "cannot use a "
              + (source instanceof PyArray ? "unicode array" : "str")
              + " to initialize an array with typecode '"
              + array.code()
              + "'");
    }
    Object plain = ValueInstance.unwrap(source);
    if (plain instanceof ByteSequence && !(plain instanceof PyArray)) {
      ArrayChanges.addBytes(array, source);
    } else if (source instanceof PyArray && of(source).code() == array.code()) {
      array.addBytes(of(source).toByteArray());
    } else {
      ArrayChanges.addItems(array, source);
    }
  }

  private static PyArray copy(PyArray array) {
    PyArray copy = array.empty();
    copy.addBytes(array.toByteArray());
    return copy;
  }

  static PyList list(PyArray array) {
    int count = array.count();
    Work.checkSize(24L * count);
    Work.elements(count);
    PyList list = new PyList();
    for (int i = 0; i < count; i++) {
      list.append(array.get(i));
    }
    return list;
  }

  static Object bytes(PyArray array) {
    Work.checkSize(array.size());
    Work.elements(array.size());
    return new PyBytes(array.toByteArray());
  }

  private static Object text(PyArray array) {
    if (array.code() != 'u') {
      throw Errors.valueError("tounicode() may only be called on unicode type arrays");
    }
    Work.checkSize(array.size());
    Work.elements(array.size());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < array.count(); i++) {
      text.append(Str.java(array.get(i)));
    }
    return Str.of(text.toString());
  }

  private static String repr(PyArray array) {
    String start = array.type().name() + "('" + array.code() + "'";
    if (array.count() == 0) {
      return start + ")";
    }
    return start + ", " + Text.reprJava(array.code() == 'u' ? text(array) : list(array)) + ")";
  }

  private static Object write(PyArray array, Object file) {
    Calls.call(Access.get(file, "write"), bytes(array));
    return None.NONE;
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    if (!(b instanceof PyArray)) {
      return None.NOT_IMPLEMENTED;
    }
    PyArray left = of(a);
    PyArray right = of(b);
    int shared = Math.min(left.count(), right.count());
    if (relation.isEquality() && left.count() != right.count()) {
      return relation == Comparison.NE;
    }
    Work.elements(shared);
    for (int i = 0; i < shared; i++) {
      Object mine = left.get(i);
      Object other = right.get(i);
      if (!Compare.isEq(mine, other)) {
        return relation.isEquality() ? relation == Comparison.NE : relation.apply(mine, other);
      }
    }
    return relation.holds(Integer.compare(left.count(), right.count()));
  }

  static int find(PyArray array, Object item, int start, int stop) {
    for (int i = start; i < Math.min(stop, array.count()); i++) {
      if ((i & 63) == 63) {
        Work.steps(8);
      }
      if (Compare.isEq(array.get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  private static Object count(PyArray array, Object item) {
    long count = 0;
    for (int at = find(array, item, 0, array.count());
        at >= 0;
        at = find(array, item, at + 1, array.count())) {
      count++;
    }
    return count;
  }

  private static Object index(Object[] arguments, String[] keywords) {
    ModuleTypes.noKeywords("array.array.index", keywords);
    int given = arguments.length - 1;
    if (given < 1 || given > 3) {
      throw Errors.typeError(
          "index expected at "
              + (given < 1 ? "least 1 argument" : "most 3 arguments")
              + ", got "
              + given);
    }
    PyArray array = of(arguments[0]);
    int start = given > 1 ? bound(arguments[2], array.count()) : 0;
    int stop = given > 2 ? bound(arguments[3], array.count()) : array.count();
    int found = find(array, arguments[1], start, stop);
    if (found < 0) {
      throw Errors.valueError("array.index(x): x not in array");
    }
    return (long) found;
  }

  private static int bound(Object value, int count) {
    long index = Numbers.toLongClamped(PySlice.part(value));
    return (int) Math.max(0, Math.min(count, index < 0 ? index + count : index));
  }

  /** Iterates over an array, following its changes. */
  private static final class Items extends PyIterator {
    private PyArray array;
    private int index;

    Items(PyArray array) {
      this.array = array;
    }

    @Override
    public Object next() {
      if (array != null && index < array.count()) {
        return array.get(index++);
      }
      array = null;
      return null;
    }

    @Override
    public long lengthHint() {
      return array == null ? 0 : Math.max(0, array.count() - index);
    }

    @Override
    public Remains remains() {
      return array == null ? Remains.of(PyTuple.EMPTY) : Remains.of(array, index);
    }

    @Override
    public void resume(long at) {
      if (array != null) {
        index = (int) Math.max(0, Math.min(at, array.count()));
      }
    }

    @Override
    public PyType type() {
      return ITERATOR;
    }
  }

  /** EOFError for a file that is too short. */
  static RuntimeException endOfFile() {
    return Errors.of(Exceptions.EOF_ERROR, Str.of("read() didn't return enough bytes"));
  }

  /** Calls {@code action} with each item of an iterable. */
  static void forEach(Object iterable, java.util.function.Consumer<Object> action) {
    Object iterator = Iteration.iterate(iterable);
    int count = 0;
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      if ((++count & 63) == 0) {
        Work.steps(8);
      }
      action.accept(item);
    }
  }
}
