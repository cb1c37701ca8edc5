package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Keys;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Iteration;

/** The module {@code _functools}: what {@code functools}, written in the language, has in Java. */
final class FunctoolsModule {
  private static final Signature COMPARISON = Signature.parse("cmp_to_key(mycmp)");
  private static final Signature VALUE = Signature.parse("K(obj)");
  private static final PyType KEY = ModuleTypes.type("functools", "KeyWrapper");

  static {
    TypeSetup setup = TypeSetup.of(KEY);
    setup
        .constant("__hash__", None.NONE)
        .getter("obj", self -> ((Key) self).value)
        .one("__lt__", (a, b) -> Compare.lt(compare(a, b), 0L))
        .one("__le__", (a, b) -> Compare.le(compare(a, b), 0L))
        .one("__gt__", (a, b) -> Compare.gt(compare(a, b), 0L))
        .one("__ge__", (a, b) -> Compare.ge(compare(a, b), 0L))
        .one("__eq__", (a, b) -> Compare.eq(compare(a, b), 0L));
    KEY.seal();
  }

  private FunctoolsModule() {}

  /** A value compared by a function of two. */
  private static final class Key extends PyObject {
    private final Object comparison;
    private final Object value;

    Key(Object comparison, Object value) {
      this.comparison = comparison;
      this.value = value;
    }

    @Override
    public PyType type() {
      return KEY;
    }
  }

  /** A tuple that asks its items for their hashes once. */
  private static final class Asked extends PyTuple {
    private long hash;
    private boolean known;

    Asked(Object[] items) {
      super(items);
    }

    @Override
    public long hash() {
      if (!known) {
        hash = super.hash();
        known = true;
      }
      return hash;
    }
  }

  /** The key of a cache that looks for it several times: no code of a script hears of it. */
  private static Object askedOnce(Object key) {
    return key.getClass() != PyTuple.class || Keys.isFlat(key)
        ? key
        : new Asked(((PyTuple) key).items());
  }

  static PyModule create() {
    return new ModuleBuilder("_functools", "Functions on functions, written in Java.")
        .add(
            BuiltinFunction.function("reduce")
                .two((function, items) -> reduce(function, items, null))
                .three(FunctoolsModule::reduce))
        .any("cmp_to_key", (a, k) -> keyFunction(COMPARISON.bind(a, k)[0]))
        .one("_asked_once", FunctoolsModule::askedOnce)
        .constant("partial", PyPartial.TYPE)
        .build();
  }

  private static Object keyFunction(Object comparison) {
    return BuiltinFunction.function("K")
        .one(value -> new Key(comparison, value))
        .any((a, k) -> new Key(comparison, VALUE.bind(a, k)[0]))
        .build()
        .ofRun();
  }

  private static Object compare(Object a, Object b) {
    if (!(b instanceof Key)) {
      throw Errors.typeError("other argument must be K instance");
    }
    Key left = (Key) a;
    return Calls.call(left.comparison, left.value, ((Key) b).value);
  }

  private static Object reduce(Object function, Object items, Object start) {
    Object iterator;
    try {
      iterator = Iteration.iterate(items);
    } catch (dev.tauraro.engine.objects.ScriptRaise notIterable) {
      if (notIterable.exception().type() != dev.tauraro.engine.objects.Exceptions.TYPE_ERROR
          || Types.of(items).lookup("__iter__") != null) {
        throw notIterable;
      }
      throw Errors.typeError("reduce() arg 2 must support iteration");
    }
    Object result = start == null ? Iteration.next(iterator) : start;
    if (result == null) {
      throw Errors.typeError("reduce() of empty iterable with no initial value");
    }
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      result = Calls.call(function, result, item);
    }
    return result;
  }
}
