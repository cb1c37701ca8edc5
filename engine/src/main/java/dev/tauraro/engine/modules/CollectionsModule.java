package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.OpenContainers;
import dev.tauraro.engine.builtins.Reduction;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PatternKind;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;

/**
 * The module {@code _collections}: the deque, below {@code collections}, which is in the language.
 */
final class CollectionsModule {
  private static final PyType DEQUE = ModuleTypes.type("collections", "deque");
  private static final Signature INIT = Signature.parse("deque(iterable=(), maxlen=None)");

  static {
    TypeSetup.of(DEQUE).instances(PyDeque.class);
    DEQUE.setPatternKind(PatternKind.SEQUENCE);
    DEQUE.installLater(CollectionsModule::install);
  }

  private CollectionsModule() {}

  private static boolean install() {
    addEnds(TypeSetup.of(DEQUE));
    addItems(TypeSetup.of(DEQUE));
    addOperators(TypeSetup.of(DEQUE));
    TypeSetup.of(DEQUE)
        .quiet("append", "appendleft", "pop", "popleft", "clear", "reverse", "copy")
        .quiet("__len__", "__iter__", "__reversed__", "__copy__")
        .quietForPlain("rotate", "__getitem__", "__delitem__");
    return true;
  }

  static PyModule create() {
    return new ModuleBuilder("_collections", "Containers written in Java.")
        .constant("deque", DEQUE)
        .constant("defaultdict", PyDefaultDict.TYPE)
        .constant("OrderedDict", OrderedDict.TYPE)
        .constant("_deque_iterator", DequeIterator.FORWARDS)
        .constant("_deque_reverse_iterator", DequeIterator.BACKWARDS)
        .one("_item", CollectionsModule::itemGetter)
        .two("_count", CollectionsModule::countInto)
        .build();
  }

  /** A function that returns the item at an index of a tuple: the field of a named tuple. */
  private static Object itemGetter(Object index) {
    int at = (int) (long) (Long) index;
    return BuiltinFunction.function("_item").one(self -> field(self, at, index)).build().ofRun();
  }

  private static Object field(Object self, int at, Object index) {
    if (self instanceof PyTuple) {
      Object[] items = ((PyTuple) self).items;
      if (at < items.length) {
        return items[at];
      }
    }
    return Items.get(self, index);
  }

  /** Counts items in a Counter, which is a dict, whose methods no class overrides. */
  private static Object countInto(Object counts, Object items) {
    PyDict dict = (PyDict) counts;
    Object iterator = Iteration.iterate(items);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      Work.steps(1);
      int entry = dict.find(item);
      Object before = entry < 0 ? 0L : dict.valueAt(entry);
      if (entry >= 0 && before instanceof Long && (Long) before < Long.MAX_VALUE) {
        dict.setValueAt(entry, (Long) before + 1);
      } else {
        dict.store(item, Arithmetic.add(before, 1L));
      }
    }
    return None.NONE;
  }

  private static PyDeque of(Object value) {
    return (PyDeque) value;
  }

  private static Object initialize(Object[] arguments, String[] keywords) {
    PyDeque deque = of(arguments[0]);
    Object[] bound = INIT.bind(arguments, keywords, 1);
    if (bound[1] != null && bound[1] != None.NONE) {
      if (!Types.of(bound[1]).isSubtypeOf(Types.INT)) {
        throw Errors.typeError("an integer is required");
      }
      if (Numbers.signum(bound[1]) < 0) {
        throw Errors.valueError("maxlen must be non-negative");
      }
      deque.setMaximum(Numbers.toInt(bound[1]));
    }
    deque.clear();
    if (bound[0] != null) {
      extend(deque, bound[0]);
    }
    return None.NONE;
  }

  private static Object extend(Object self, Object items) {
    PyDeque deque = of(self);
    Object source = items == self ? PyList.of(deque.toArray()) : items;
    Object iterator = Iteration.iterate(source);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      Work.steps(1);
      deque.append(item);
    }
    return None.NONE;
  }

  private static Object extendFirst(Object self, Object items) {
    Object source = items == self ? PyList.of(of(self).toArray()) : items;
    Object iterator = Iteration.iterate(source);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      Work.steps(1);
      of(self).appendFirst(item);
    }
    return None.NONE;
  }

  private static void addEnds(TypeSetup setup) {
    setup
        .maker((type, arguments, keywords) -> new PyDeque(type, -1))
        .any("__init__", CollectionsModule::initialize)
        .one(
            "append",
            (self, item) -> {
              of(self).append(item);
              return None.NONE;
            })
        .one(
            "appendleft",
            (self, item) -> {
              of(self).appendFirst(item);
              return None.NONE;
            })
        .zero("pop", self -> of(self).popLast())
        .zero("popleft", self -> of(self).popFirst())
        .one("extend", CollectionsModule::extend)
        .one("extendleft", CollectionsModule::extendFirst)
        .zeroOrOne("rotate", self -> rotate(self, 1L), CollectionsModule::rotate)
        .zero(
            "clear",
            self -> {
              of(self).clear();
              return None.NONE;
            })
        .zero(
            "reverse",
            self -> {
              of(self).reverse();
              return None.NONE;
            })
        .getter(
            "maxlen",
            self -> of(self).maximum() < 0 ? None.NONE : (Object) (long) of(self).maximum());
  }

  private static Object rotate(Object self, Object steps) {
    of(self).rotate(Numbers.toLongClamped(Numbers.index(steps)));
    return None.NONE;
  }

  private static void addItems(TypeSetup setup) {
    setup
        .zero("__len__", self -> (long) of(self).size())
        .zero("__iter__", self -> new DequeIterator(of(self), false))
        .zero("__reversed__", self -> new DequeIterator(of(self), true))
        .one("__getitem__", (self, index) -> of(self).get(position(self, index)))
        .two(
            "__setitem__",
            (self, index, item) -> {
              of(self).set(position(self, index), item);
              return None.NONE;
            })
        .one(
            "__delitem__",
            (self, index) -> {
              of(self).remove(position(self, index));
              return None.NONE;
            })
        .one("__contains__", (self, item) -> indexOf(of(self), item, 0, of(self).size()) >= 0)
        .one("count", CollectionsModule::count)
        .any("index", CollectionsModule::index)
        .one("remove", CollectionsModule::remove)
        .two(
            "insert",
            (self, index, item) -> {
              PyDeque deque = of(self);
              if (deque.maximum() >= 0 && deque.size() >= deque.maximum()) {
                throw Errors.indexError("deque already at its maximum size");
              }
              deque.insert(Numbers.toIndex(Numbers.index(index), deque.size()), item);
              return None.NONE;
            })
        .zero("copy", self -> copy(of(self)))
        .zero("__copy__", self -> copy(of(self)))
        .zero("__reduce__", self -> reduced(of(self)));
  }

  private static int position(Object self, Object index) {
    int size = of(self).size();
    if (!Types.of(index).isSubtypeOf(Types.INT)) {
      throw Errors.typeError("sequence index must be integer, not '" + Types.nameOf(index) + "'");
    }
    long at = Numbers.toLongClamped(Numbers.index(index));
    long position = at < 0 ? at + size : at;
    if (position < 0 || position >= size) {
      throw Errors.indexError("deque index out of range");
    }
    return (int) position;
  }

  private static int indexOf(PyDeque deque, Object item, int start, int stop) {
    Work.elements(deque.size());
    int changes = deque.changes();
    for (int i = start; i < Math.min(stop, deque.size()); i++) {
      if (Compare.equal(deque.get(i), item)) {
        return i;
      }
      deque.checkUnchanged(changes);
    }
    return -1;
  }

  private static Object remove(Object self, Object item) {
    PyDeque deque = of(self);
    Work.elements(deque.size());
    int changes = deque.changes();
    for (int i = 0; i < deque.size(); i++) {
      boolean found = Compare.equal(deque.get(i), item);
      if (deque.changes() != changes) {
        throw Errors.indexError("deque mutated during iteration");
      }
      if (found) {
        deque.remove(i);
        return None.NONE;
      }
    }
    throw Errors.valueError(Text.reprJava(item) + " is not in deque");
  }

  private static Object count(Object self, Object item) {
    long count = 0;
    int changes = of(self).changes();
    for (Object each : of(self).toArray()) {
      if (Compare.equal(each, item)) {
        count++;
      }
      of(self).checkUnchanged(changes);
    }
    return count;
  }

  private static Object index(Object[] arguments, String[] keywords) {
    PyDeque deque = of(arguments[0]);
    if (keywords.length > 0) {
      throw Errors.typeError("deque.index() takes no keyword arguments");
    }
    if (arguments.length < 2 || arguments.length > 4) {
      throw Errors.typeError(
          "index() takes at "
              + (arguments.length < 2 ? "least 1 argument" : "most 3 arguments")
              + " ("
              + (arguments.length - 1)
              + " given)");
    }
    int size = deque.size();
    int start = arguments.length > 2 ? Numbers.toIndex(Numbers.index(arguments[2]), size) : 0;
    int stop = arguments.length > 3 ? Numbers.toIndex(Numbers.index(arguments[3]), size) : size;
    int at = indexOf(deque, arguments[1], start, stop);
    if (at < 0) {
      throw Errors.valueError(Str.java(Text.repr(arguments[1])) + " is not in deque");
    }
    return (long) at;
  }

  private static Object reduced(PyDeque deque) {
    return PyTuple.of(
        deque.type(),
        deque.maximum() < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, (long) deque.maximum()),
        Reduction.stateOf(deque),
        Iteration.iterate(deque));
  }

  private static PyDeque copy(PyDeque deque) {
    PyDeque copy = new PyDeque(deque.type(), deque.maximum());
    for (Object item : deque.toArray()) {
      copy.append(item);
    }
    return copy;
  }

  private static void addOperators(TypeSetup setup) {
    setup
        .constant("__hash__", None.NONE)
        .subscripts()
        .zero("__repr__", CollectionsModule::repr)
        .one("__eq__", (self, other) -> compare(self, other, Compare::eq))
        .one("__ne__", (self, other) -> compare(self, other, Compare::ne))
        .one("__lt__", (self, other) -> compare(self, other, Compare::lt))
        .one("__le__", (self, other) -> compare(self, other, Compare::le))
        .one("__gt__", (self, other) -> compare(self, other, Compare::gt))
        .one("__ge__", (self, other) -> compare(self, other, Compare::ge))
        .one(
            "__add__",
            (self, other) -> {
              if (!(other instanceof PyDeque)) {
                throw Errors.typeError(
                    "can only concatenate deque (not \"" + Types.nameOf(other) + "\") to deque");
              }
              PyDeque sum = copy(of(self));
              extend(sum, other);
              return sum;
            })
        .one(
            "__iadd__",
            (self, other) -> {
              extend(self, other);
              return self;
            })
        .one("__mul__", CollectionsModule::times)
        .one("__rmul__", CollectionsModule::times)
        .one(
            "__imul__",
            (self, count) -> {
              PyDeque product = (PyDeque) times(self, count);
              of(self).clear();
              return extendedBy(self, product);
            });
  }

  private static Object extendedBy(Object self, PyDeque items) {
    extend(self, items);
    return self;
  }

  private static Object times(Object self, Object count) {
    long times = Math.max(0, Numbers.toLongClamped(Numbers.index(count)));
    PyDeque deque = of(self);
    Work.checkSize(times * Math.max(1, deque.size()), 8);
    PyDeque product = new PyDeque(deque.type(), deque.maximum());
    for (long i = 0; i < times && deque.size() > 0; i++) {
      extend(product, deque);
    }
    return product;
  }

  private static Object repr(Object self) {
    PyDeque deque = of(self);
    return OpenContainers.repr(
        self,
        "[...]",
        out ->
            out.append(Str.of(deque.type().name() + "("))
                .append(Str.unwrap(Text.repr(PyList.of(deque.toArray()))))
                .append(Str.of(deque.maximum() < 0 ? ")" : ", maxlen=" + deque.maximum() + ")")));
  }

  private static Object compare(Object self, Object other, BuiltinFunction.Body2 operator) {
    return other instanceof PyDeque
        ? operator.call(PyList.of(of(self).toArray()), PyList.of(of(other).toArray()))
        : None.NOT_IMPLEMENTED;
  }
}
