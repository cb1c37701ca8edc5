package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.GenericAlias;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
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
  private static final Signature POP_ITEM = Signature.parse("popitem(last=True)");

  static {
    TYPE.setHasInstanceAttributes(true);
    TypeSetup.of(TYPE)
        .maker((type, arguments, keywords) -> new PyDictInstance(type))
        .oneOrMore("move_to_end", (self, key) -> moveToEnd(self, key, true), OrderedDict::moveToEnd)
        .any("popitem", self -> popItem(self, true), OrderedDict::popItem)
        .zero("__repr__", OrderedDict::repr)
        .one("__eq__", OrderedDict::equal)
        .one("__ne__", OrderedDict::unequal)
        .zero("copy", self -> Calls.call(Types.of(self), self))
        .zero("__copy__", self -> Calls.call(Types.of(self), self))
        .one("__or__", (self, other) -> union(self, self, other))
        .one("__ror__", (self, other) -> union(self, other, self))
        .classMethod("__class_getitem__", (a, k) -> GenericAlias.of(a[0], a[1]))
        .constant("__hash__", None.NONE)
        .instances(PyDictInstance.class)
        .quiet("popitem");
    TYPE.seal();
  }

  private OrderedDict() {}

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

  private static Object repr(Object self) {
    String name = Types.of(self).name();
    if (of(self).size == 0) {
      return Str.of(name + "()");
    }
    Object items = Iteration.toList(of(self).view(DictView.Kind.ITEMS));
    return Str.of(name + "(" + Text.reprJava(items) + ")");
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
