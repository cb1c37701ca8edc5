package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.OpenContainers;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;

/**
 * The type {@code collections.OrderedDict}: a dict whose order counts in comparisons and can be
 * changed.
 */
final class OrderedDict {
  static final PyType TYPE = ModuleTypes.type("collections", "OrderedDict", Types.DICT);

  private static final Signature MOVE = Signature.parse("move_to_end(key, last=True)");
  private static final Signature POP = Signature.parse("pop(key, default=None)");
  private static final Signature SET_DEFAULT = Signature.parse("setdefault(key, default=None)");
  private static final Signature FROM_KEYS = Signature.parse("fromkeys(iterable, value=None)");
  private static final Signature POP_ITEM = Signature.parse("popitem(last=True)");

  static {
    TYPE.setHasInstanceAttributes(true);
    TypeSetup.of(TYPE).instances(PyDictInstance.class);
    TYPE.installLater(OrderedDict::install);
  }

  private OrderedDict() {}

  private static boolean install() {
    TypeSetup.of(TYPE)
        .maker((type, arguments, keywords) -> new PyDictInstance(type, true))
        .oneOrMore("move_to_end", (self, key) -> moveToEnd(self, key, true), OrderedDict::moveToEnd)
        .any("popitem", self -> popItem(self, true), OrderedDict::popItem)
        .zero("__repr__", OrderedDict::repr)
        .one("__eq__", OrderedDict::equal)
        .one("__ne__", OrderedDict::unequal)
        .zero("copy", OrderedDict::copy)
        .zero("__reduce__", OrderedDict::reduce)
        .any("pop", OrderedDict::pop)
        .any("setdefault", OrderedDict::setDefault)
        .classMethod("fromkeys", OrderedDict::fromKeys)
        .one("__or__", (self, other) -> union(self, self, other))
        .one("__ror__", (self, other) -> union(self, other, self))
        .subscripts()
        .constant("__hash__", None.NONE)
        .quiet("popitem");
    return true;
  }

  private static PyDict of(Object value) {
    return (PyDict) value;
  }

  private static Object moveToEnd(Object[] arguments, String[] keywords) {
    Object[] bound = MOVE.bind(arguments, keywords, 1);
    return moveToEnd(arguments[0], bound[0], bound[1] == null || Truth.of(bound[1]));
  }

  private static Object moveToEnd(Object self, Object key, boolean last) {
    if (!of(self).move(key, last)) {
      throw Errors.keyError(key);
    }
    return None.NONE;
  }

  private static Object popItem(Object[] arguments, String[] keywords) {
    Object last = POP_ITEM.bind(arguments, keywords, 1)[0];
    return popItem(arguments[0], last == null || Truth.of(last));
  }

  private static Object popItem(Object self, boolean last) {
    PyTuple item = last ? of(self).popLast() : of(self).popFirst();
    if (item == null) {
      throw Errors.keyError("dictionary is empty");
    }
    return item;
  }

  /** The class, no arguments, the attributes if there are some, and the items. */
  private static Object reduce(Object self) {
    Object state = Access.callSpecial(self, "__getstate__");
    Object items = Iteration.iterate(Access.callSpecial(self, "items"));
    return PyTuple.of(Types.of(self), PyTuple.EMPTY, state, None.NONE, items);
  }

  private static Object copy(Object self) {
    return Calls.call(Types.of(self), self);
  }

  private static Object pop(Object[] arguments, String[] keywords) {
    Object[] bound = POP.bind(arguments, keywords, 1);
    Object value = of(arguments[0]).removeOrNull(bound[0]);
    if (value == null && bound[1] == null) {
      throw Errors.keyError(bound[0]);
    }
    return value == null ? bound[1] : value;
  }

  private static Object setDefault(Object[] arguments, String[] keywords) {
    Object[] bound = SET_DEFAULT.bind(arguments, keywords, 1);
    Object self = arguments[0];
    if (Compare.contains(self, bound[0])) {
      return Items.get(self, bound[0]);
    }
    Object value = bound[1] == null ? None.NONE : bound[1];
    Items.set(self, bound[0], value);
    return value;
  }

  private static Object fromKeys(Object[] arguments, String[] keywords) {
    Object[] bound = FROM_KEYS.bind(arguments, keywords, 1);
    Object made = Calls.call(arguments[0]);
    Object value = bound[1] == null ? None.NONE : bound[1];
    Object keys = Iteration.iterate(bound[0]);
    for (Object key = Iteration.next(keys); key != null; key = Iteration.next(keys)) {
      Work.steps(1);
      Items.set(made, key, value);
    }
    return made;
  }

  private static Object repr(Object self) {
    String name = Types.of(self).name();
    if (of(self).size == 0) {
      return Str.of(name + "()");
    }
    return OpenContainers.repr(
        self,
        "...",
        out -> {
          Object items = Iteration.toList(Access.callSpecial(self, "items"));
          out.append(Str.of(name + "(")).append(Str.unwrap(Text.repr(items))).append(")");
        });
  }

  private static Object equal(Object self, Object other) {
    Object same = Calls.call(Types.DICT.lookup("__eq__"), self, other);
    if (same != Boolean.TRUE || !Types.of(other).isSubtypeOf(TYPE)) {
      return same;
    }
    Object mine = Iteration.iterate(self);
    Object others = Iteration.iterate(other);
    while (true) {
      Object key = Iteration.next(mine);
      Object there = Iteration.next(others);
      if (key == null || there == null) {
        return key == there;
      }
      if (!Compare.equal(key, there)) {
        return false;
      }
    }
  }

  private static Object unequal(Object self, Object other) {
    Object same = equal(self, other);
    return same == None.NOT_IMPLEMENTED ? same : (Object) (same != Boolean.TRUE);
  }

  private static Object union(Object self, Object first, Object second) {
    if (!(first instanceof PyDict && second instanceof PyDict)) {
      return None.NOT_IMPLEMENTED;
    }
    Object union = Calls.call(Types.of(self), first);
    Calls.call(Types.DICT.lookup("update"), new Object[] {union, second}, Callable.NO_KEYWORDS);
    return union;
  }
}
