package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyFrozenSetInstance;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PySetInstance;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.SetIterator;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Comparison;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;

/** The types {@code set} and {@code frozenset}. */
public final class SetTypes {
  private static final Signature NEW = Signature.parse("set(iterable=(), /)");
  private static final Signature NEW_FROZEN = Signature.parse("frozenset(iterable=(), /)");

  private SetTypes() {}

  static void install() {
    TypeSetup frozen = TypeSetup.of(Types.FROZENSET);
    frozen.maker(SetTypes::makeFrozen);
    frozen.zero("__hash__", self -> ((PyFrozenSet) self).hash());
    frozen.zero("copy", self -> self.getClass() == PyFrozenSet.class ? self : copy(self));
    common(frozen);
    TypeSetup setup = TypeSetup.of(Types.SET);
    setup.maker((type, args, kw) -> type == Types.SET ? new PySet() : new PySetInstance(type));
    setup.any("__init__", SetTypes::init);
    setup.constant("__hash__", None.NONE);
    setup.zero("copy", SetTypes::copy);
    common(setup);
    changes(setup);
    inPlace(setup);
    IteratorTypes.installCopied(Types.SET_ITERATOR);
  }

  private static Object copy(Object self) {
    return SetOperations.as((PyAnySet) self, SetOperations.newSet(self));
  }

  private static Object init(Object[] args, String[] kw) {
    Object source = NEW.bind(args, kw, 1)[0];
    PySet set = (PySet) args[0];
    set.clear();
    if (source != null) {
      SetOperations.addAll(set, source);
    }
    return None.NONE;
  }

  private static Object makeFrozen(PyType type, Object[] args, String[] kw) {
    Object source = makeSource(type, args, kw);
    if (type == Types.FROZENSET) {
      if (source == null) {
        return PyFrozenSet.EMPTY;
      }
      return source.getClass() == PyFrozenSet.class
          ? source
          : PyFrozenSet.taking(SetOperations.newSet(source));
    }
    PyAnySet keys = source == null ? PyFrozenSet.EMPTY : SetOperations.toSet(source);
    return new PyFrozenSetInstance(type, keys);
  }

  /** The argument, or null; keywords are left to the {@code __init__} of a class that has one. */
  private static Object makeSource(PyType type, Object[] args, String[] kw) {
    boolean ignoring = kw.length > 0 && type.lookup("__init__") != Types.OBJECT.own("__init__");
    return ignoring
        ? NEW_FROZEN.bind(Arrays.copyOf(args, args.length - kw.length), Callable.NO_KEYWORDS)[0]
        : NEW_FROZEN.bind(args, kw)[0];
  }

  private static void common(TypeSetup setup) {
    setup.subscripts();
    setup.each(
        SetTypes::addCommon,
        "__len__",
        "__contains__",
        "__iter__",
        "__repr__",
        "union",
        "intersection",
        "difference",
        "symmetric_difference",
        "isdisjoint",
        "issubset",
        "issuperset");

    setup.zero("__reduce__", Reduction::ofSet);

    setup.comparisons(SetTypes::compare);

    operator(setup, "or", (a, b) -> SetOperations.union((PyAnySet) a, b));

    operator(setup, "and", (a, b) -> SetOperations.intersection((PyAnySet) a, b));

    operator(setup, "sub", (a, b) -> SetOperations.difference((PyAnySet) a, b));

    operator(setup, "xor", (a, b) -> SetOperations.symmetric((PyAnySet) a, b));
  }

  private static void addCommon(TypeSetup setup, String name) {
    switch (name) {
      case "__len__":
        setup.zero("__len__", self -> (long) ((PyAnySet) self).size);
        break;
      case "__contains__":
        setup.one("__contains__", (self, key) -> ((PyAnySet) self).contains(key));
        break;
      case "__iter__":
        setup.zero("__iter__", self -> new SetIterator((PyAnySet) self));
        break;
      case "__repr__":
        setup.zero("__repr__", self -> repr((PyAnySet) self));
        break;
      case "union":
        setup.any("union", (args, kw) -> fold(args, kw, "union"));
        break;
      case "intersection":
        setup.any("intersection", (args, kw) -> fold(args, kw, "intersection"));
        break;
      case "difference":
        setup.any("difference", (args, kw) -> fold(args, kw, "difference"));
        break;
      case "symmetric_difference":
        setup.one(
            "symmetric_difference",
            (a, b) -> SetOperations.as((PyAnySet) a, SetOperations.symmetric((PyAnySet) a, b)));
        break;
      case "isdisjoint":
        setup.one("isdisjoint", (a, b) -> SetOperations.isDisjoint((PyAnySet) a, b));
        break;
      case "issubset":
        setup.one("issubset", (a, b) -> ((PyAnySet) a).isSubsetOf(SetOperations.toSet(b)));
        break;
      case "issuperset":
        setup.one("issuperset", (a, b) -> SetOperations.isSuperset((PyAnySet) a, b));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    if (!(b instanceof PyAnySet)) {
      return None.NOT_IMPLEMENTED;
    }
    PyAnySet left = (PyAnySet) a;
    PyAnySet right = (PyAnySet) b;
    switch (relation) {
      case EQ:
        return left.sameKeys(right);
      case NE:
        return !left.sameKeys(right);
      case LE:
        return left.isSubsetOf(right);
      case LT:
        return left.size != right.size && left.isSubsetOf(right);
      case GE:
        return right.isSubsetOf(left);
      default:
        return left.size != right.size && right.isSubsetOf(left);
    }
  }

  private static void operator(TypeSetup setup, String name, BinaryOperator<Object> operation) {
    setup
        .one("__" + name + "__", (a, b) -> operate(a, b, operation))
        .one(
            "__r" + name + "__",
            (b, a) -> a instanceof PyAnySet ? operate(a, b, operation) : None.NOT_IMPLEMENTED);
  }

  private static Object operate(Object a, Object b, BinaryOperator<Object> operation) {
    if (!(b instanceof PyAnySet)) {
      return None.NOT_IMPLEMENTED;
    }
    return SetOperations.as((PyAnySet) a, (PySet) operation.apply(a, b));
  }

  private static Object fold(Object[] args, String[] kw, String name) {
    PyAnySet self = (PyAnySet) args[0];
    if (kw.length > 0) {
      throw Errors.typeError(self.type().name() + "." + name + "() takes no keyword arguments");
    }
    PySet result = null;
    for (int i = 1; i < args.length; i++) {
      PyAnySet left = result == null ? self : result;
      switch (name) {
        case "union":
          result = result == null ? SetOperations.newSet(self) : result;
          SetOperations.addAll(result, args[i]);
          break;
        case "intersection":
          result = SetOperations.intersection(left, args[i]);
          break;
        default:
          if (result == null) {
            result = SetOperations.difference(left, args[i]);
          } else {
            SetOperations.removeAll(result, args[i]);
          }
          break;
      }
    }
    return SetOperations.as(self, result == null ? SetOperations.newSet(self) : result);
  }

  private static void changes(TypeSetup setup) {
    setup.each(
        SetTypes::addChange,
        "add",
        "discard",
        "remove",
        "pop",
        "clear",
        "update",
        "intersection_update",
        "difference_update",
        "symmetric_difference_update");
  }

  private static void addChange(TypeSetup setup, String name) {
    switch (name) {
      case "add":
        setup.one(
            "add",
            (self, key) -> {
              ((PySet) self).add(key);
              return None.NONE;
            });
        break;
      case "discard":
        setup.one(
            "discard",
            (self, key) -> {
              ((PySet) self).remove(key);
              return None.NONE;
            });
        break;
      case "remove":
        setup.one(
            "remove",
            (self, key) -> {
              if (!((PySet) self).remove(key)) {
                throw Errors.keyError(key);
              }
              return None.NONE;
            });
        break;
      case "pop":
        setup.zero("pop", self -> pop((PySet) self));
        break;
      case "clear":
        setup.zero(
            "clear",
            self -> {
              ((PySet) self).clear();
              return None.NONE;
            });
        break;
      case "update":
        setup.any("update", (args, kw) -> change(args, kw, "update"));
        break;
      case "intersection_update":
        setup.any("intersection_update", (args, kw) -> change(args, kw, "intersection_update"));
        break;
      case "difference_update":
        setup.any("difference_update", (args, kw) -> change(args, kw, "difference_update"));
        break;
      case "symmetric_difference_update":
        setup.one(
            "symmetric_difference_update",
            (self, source) -> {
              SetOperations.exchange((PySet) self, source);
              return None.NONE;
            });
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object pop(PySet set) {
    Object key = set.pop();
    if (key == null) {
      throw emptyPop();
    }
    return key;
  }

  private static ScriptRaise emptyPop() {
    return Errors.of(Exceptions.KEY_ERROR, "pop from an empty set");
  }

  private static Object change(Object[] args, String[] kw, String name) {
    PySet self = (PySet) args[0];
    if (kw.length > 0) {
      throw Errors.typeError("set." + name + "() takes no keyword arguments");
    }
    for (int i = 1; i < args.length; i++) {
      switch (name) {
        case "update":
          SetOperations.addAll(self, args[i]);
          break;
        case "intersection_update":
          self.take(SetOperations.intersection(self, args[i]));
          break;
        default:
          SetOperations.removeAll(self, args[i]);
          break;
      }
    }
    return None.NONE;
  }

  private static void inPlace(TypeSetup setup) {
    setup.each(SetTypes::addInPlace, "__ior__", "__iand__", "__isub__", "__ixor__");
  }

  private static void addInPlace(TypeSetup setup, String name) {
    switch (name) {
      case "__ior__":
        setup.one(
            "__ior__",
            (a, b) -> {
              if (!(b instanceof PyAnySet)) {
                return None.NOT_IMPLEMENTED;
              }
              SetOperations.addAll((PySet) a, b);
              return a;
            });
        break;
      case "__iand__":
        setup.one(
            "__iand__",
            (a, b) -> changed(a, b, (x, y) -> x.take(SetOperations.intersection((PyAnySet) x, y))));
        break;
      case "__isub__":
        setup.one("__isub__", (a, b) -> changed(a, b, SetOperations::removeAll));
        break;
      case "__ixor__":
        setup.one("__ixor__", (a, b) -> changed(a, b, SetOperations::exchange));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object changed(Object a, Object b, BiConsumer<PySet, Object> change) {
    if (!(b instanceof PyAnySet)) {
      return None.NOT_IMPLEMENTED;
    }
    change.accept((PySet) a, b);
    return a;
  }

  private static Object repr(PyAnySet set) {
    String name = set.type().name();
    if (set.size == 0) {
      return name + "()";
    }
    boolean plain = set.getClass() == PySet.class;
    return OpenContainers.repr(
        set,
        name + "(...)",
        out -> {
          out.append(plain ? "{" : name + "({");
          String separator = "";
          for (int i = set.nextEntry(0); i >= 0; i = set.nextEntry(i + 1)) {
            out.append(separator);
            OpenContainers.append(out, set.keyAt(i));
            separator = ", ";
          }
          out.append(plain ? "}" : "})");
        });
  }
}
