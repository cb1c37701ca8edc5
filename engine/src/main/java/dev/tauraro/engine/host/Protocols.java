package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Metering;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.BaseStream;

/**
 * The special methods of host objects, by what their class is. What collections, arrays and
 * Optionals hold may always be read; all else is done by a Java method that must be allowed.
 */
final class Protocols {
  /** Interfaces of one method that scripts use by other means than calls. */
  private static final List<Class<?>> SPOKEN_FOR =
      List.of(AutoCloseable.class, Comparable.class, Iterable.class);

  private final Class<?> type;
  private final HostTypes types;
  private final PyType target;
  private final ClassShape shape;

  Protocols(Class<?> type, HostTypes types, PyType target, ClassShape shape) {
    this.type = type;
    this.types = types;
    this.target = target;
    this.shape = shape;
  }

  void install() {
    if (Throwable.class.isAssignableFrom(type)) {
      return;
    }
    new ValueProtocol(type, types, this).install();
    if (type.isArray() || List.class.isAssignableFrom(type)) {
      new SequenceProtocol(type, types, this).install();
    } else if (Map.class.isAssignableFrom(type)) {
      new MapProtocol(types, this).install();
    } else if (Collection.class.isAssignableFrom(type)) {
      addCollection();
    } else if (Optionals.is(type)) {
      addOptional();
    } else {
      addIteration();
    }
    if (AutoCloseable.class.isAssignableFrom(type)) {
      addClosing();
    }
    addCall();
  }

  // --- What the parts of it use --------------------------------------------------------------

  PyType target() {
    return target;
  }

  /** Whether a method of Java is allowed. */
  boolean may(String method) {
    return !shape.allowed(method).isEmpty();
  }

  /** The methods of a name that are allowed, as one that can be called. */
  Overloads overloads(String method) {
    return new Overloads(method, shape.allowed(method), types);
  }

  /** A special method that takes the Java object. */
  void zero(String name, Function<Object, Object> body) {
    add(name, BuiltinFunction.method(target, name).one(self -> guarded(body, self)));
  }

  /** A special method that takes the Java object and a value of the script. */
  void one(String name, BuiltinFunction.Body2 body) {
    add(
        name,
        BuiltinFunction.method(target, name)
            .two((self, a) -> guarded(it -> body.call(it, a), self)));
  }

  /** A special method that takes the Java object and two values of the script. */
  void two(String name, BuiltinFunction.Body3 body) {
    add(
        name,
        BuiltinFunction.method(target, name)
            .three((self, a, b) -> guarded(it -> body.call(it, a, b), self)));
  }

  /** A special method that says why it does nothing. */
  void refused(String name, String reason) {
    add(
        name,
        BuiltinFunction.method(target, name)
            .any(
                (arguments, keywords) -> {
                  throw Errors.typeError(reason);
                }));
  }

  /** A special method that says that a method of Java is not allowed. */
  void refusedFor(String name, String method) {
    String reason = shape.absence(method);
    if (reason != null) {
      refused(name, reason);
    }
  }

  void add(String name, BuiltinFunction.Builder builder) {
    target.setOwn(name, builder.build());
  }

  /** Runs code that calls the object, as one call. */
  Object guarded(Function<Object, Object> body, Object self) {
    Work.steps(1);
    Object result;
    try {
      result = body.apply(HostTypes.target(self));
    } catch (RuntimeException | Error thrown) {
      throw types.raise(thrown);
    }
    Metering.checkTime();
    return result;
  }

  /** An iterator over what a Java one returns. */
  Object iterator(Iterator<?> items) {
    return new HostIterator(items, types);
  }

  // --- Collections ---------------------------------------------------------------------------

  private void addCollection() {
    zero("__len__", self -> (long) ((Collection<?>) self).size());
    zero("__iter__", self -> iterator(((Collection<?>) self).iterator()));
    one(
        "__contains__",
        (self, item) -> Containers.contains((Collection<?>) self, types.toJava().convert(item)));
    zero(
        "__repr__",
        self -> {
          String text = Text.reprJava(Containers.list(self, types));
          boolean braces = self instanceof Set && text.length() > 2;
          return Str.of(
              braces
                  ? "{" + text.substring(1, text.length() - 1) + "}"
                  : self instanceof Set ? "set()" : text);
        });
  }

  private void addOptional() {
    zero("__bool__", self -> Optionals.value(self) != null);
    zero(
        "__repr__",
        self -> {
          PyList items = new PyList();
          if (Optionals.value(self) != null) {
            items.append(types.toScript(Optionals.value(self)));
          }
          return Str.of(type.getSimpleName() + Text.reprJava(items));
        });
    GetSet.Getter value = self -> types.toScript(Optionals.value(HostTypes.target(self)));
    target.setOwn("value", new GetSet(target, "value", value, null).counted());
  }

  private void addIteration() {
    if (Map.Entry.class.isAssignableFrom(type)) {
      zero("__iter__", self -> iterator(parts((Map.Entry<?, ?>) self)));
    } else if (Iterator.class.isAssignableFrom(type)) {
      addIterator();
    } else if (Iterable.class.isAssignableFrom(type)) {
      addIteration(self -> ((Iterable<?>) self).iterator());
    } else if (BaseStream.class.isAssignableFrom(type)) {
      addIteration(self -> ((BaseStream<?, ?>) self).iterator());
    }
  }

  private static Iterator<?> parts(Map.Entry<?, ?> entry) {
    return Arrays.asList(entry.getKey(), entry.getValue()).iterator();
  }

  private void addIteration(Function<Object, Iterator<?>> items) {
    if (may("iterator")) {
      zero("__iter__", self -> iterator(items.apply(self)));
    } else {
      refusedFor("__iter__", "iterator");
    }
  }

  private void addIterator() {
    if (!may("next")) {
      refusedFor("__iter__", "next");
      return;
    }
    add("__iter__", BuiltinFunction.method(target, "__iter__").one(self -> self));
    zero(
        "__next__",
        self -> {
          Object item = new HostIterator((Iterator<?>) self, types).next();
          if (item == null) {
            throw Errors.stopIteration(None.NONE);
          }
          return item;
        });
  }

  // --- Calls ---------------------------------------------------------------------------------

  private void addClosing() {
    if (!may("close")) {
      refusedFor("__enter__", "close");
      refusedFor("__exit__", "close");
      return;
    }
    add("__enter__", BuiltinFunction.method(target, "__enter__").one(self -> self));
    Overloads close = overloads("close");
    add(
        "__exit__",
        BuiltinFunction.method(target, "__exit__")
            .any(
                (arguments, keywords) -> {
                  close.call(HostTypes.target(arguments[0]), Callable.NO_ARGUMENTS);
                  return None.NONE;
                }));
  }

  /**
   * Calls of objects of interfaces with one method that has no body: those that are annotated come
   * before others. If there are several, of several names, the object can't be called.
   */
  private void addCall() {
    Set<String> names = functions(true);
    if (names.isEmpty()) {
      names = functions(false);
    }
    List<String> allowed = names.stream().filter(this::may).toList();
    if (allowed.size() == 1) {
      String name = allowed.get(0);
      add("__call__", shape.method(target, name, overloads(name)));
    } else if (allowed.isEmpty() && !names.isEmpty()) {
      refusedFor("__call__", names.iterator().next());
    }
  }

  private Set<String> functions(boolean annotated) {
    Set<String> names = new LinkedHashSet<>();
    for (Class<?> each : ClassMembers.ancestors(type)) {
      if (each.isAnnotationPresent(FunctionalInterface.class) == annotated
          && SPOKEN_FOR.stream().noneMatch(known -> known.isAssignableFrom(each))) {
        String name = Proxies.functionName(each);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
