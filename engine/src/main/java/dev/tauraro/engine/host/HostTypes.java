package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.HostObject;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Metering;
import dev.tauraro.engine.runtime.PlainValues;
import dev.tauraro.engine.sandbox.LimitExceeded;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;

/** The script types of Java classes under one policy, and Java values as scripts see them. */
public final class HostTypes {
  private final HostPolicy policy;
  private final UnaryOperator<Object> own;
  private final ToJava toJava = new ToJava(this);
  private final Proxies proxies = new Proxies(this);
  private final Map<Class<?>, SoftReference<PyType>> types = new WeakHashMap<>();

  /**
   * Types under a policy.
   *
   * @param own the values of scripts for what means one by its class; null for all else
   */
  public HostTypes(HostPolicy policy, UnaryOperator<Object> own) {
    this.policy = policy;
    this.own = own;
  }

  HostPolicy policy() {
    return policy;
  }

  ToJava toJava() {
    return toJava;
  }

  Proxies proxies() {
    return proxies;
  }

  // --- Types ---------------------------------------------------------------------------------

  /** The type of objects of a class; always the same while anything refers to it. */
  PyType of(Class<?> type) {
    synchronized (types) {
      SoftReference<PyType> known = types.get(type);
      PyType found = known == null ? null : known.get();
      if (found == null) {
        found = make(type);
        types.put(type, new SoftReference<>(found));
      }
      return found;
    }
  }

  /** The class that a type stands for, or null. */
  Class<?> classOf(PyType type) {
    return type.origin() instanceof ClassShape ? ((ClassShape) type.origin()).classFor(this) : null;
  }

  private PyType make(Class<?> type) {
    List<PyType> order = new ArrayList<>();
    for (Class<?> each : ClassMembers.ancestors(type)) {
      if (each != type && each != Object.class && policy.admits(each)) {
        order.add(of(each));
      }
    }
    List<PyType> bases = new ArrayList<>(order.isEmpty() ? List.of() : order.subList(0, 1));
    boolean thrown = Throwable.class.isAssignableFrom(type);
    if (thrown) {
      boolean ordinary = Exception.class.isAssignableFrom(type);
      if (ordinary) {
        order.add(Exceptions.EXCEPTION);
      }
      order.add(Exceptions.BASE_EXCEPTION);
      if (type == Exception.class) {
        bases.add(Exceptions.EXCEPTION);
      } else if (type == Throwable.class) {
        bases.add(0, Exceptions.BASE_EXCEPTION);
      }
    }
    order.add(Types.OBJECT);
    if (bases.isEmpty()) {
      bases.add(Types.OBJECT);
    }
    ClassShape shape = new ClassShape(type, this);
    PyType made = PyType.host(simpleName(type), bases, order, shape);
    made.setHasInstanceAttributes(thrown);
    if (!thrown && !shape.isBase()) {
      made.setInstanceClass(HostObject.class);
    }
    made.setDisplayName(ClassMembers.nameOf(type));
    made.installLater(() -> shape.install(made));
    return made;
  }

  /** The name without the package: {@code Order}, or {@code Shop$Order} of a nested class. */
  private static String simpleName(Class<?> type) {
    String name = ClassMembers.nameOf(type);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  // --- Values --------------------------------------------------------------------------------

  /**
   * A Java value as the host gives it to a script: a class becomes the type of its objects.
   *
   * @throws IllegalArgumentException when the policy keeps it out of reach
   */
  public Object give(Object value) {
    Object special = own.apply(value);
    if (special != null) {
      return special;
    }
    Class<?> type = value instanceof Class ? (Class<?>) value : null;
    Class<?> asked = type != null ? type : value == null ? Void.class : value.getClass();
    if (!(value instanceof PyObject) && !policy.admits(asked)) {
      throw new IllegalArgumentException(unreachable(asked));
    }
    return type != null ? of(type) : toScript(value);
  }

  /** A Java value as a script sees it; TypeError when the policy keeps it out of reach. */
  public Object toScript(Object value) {
    if (value instanceof CharSequence) {
      Metering.text(((CharSequence) value).length());
    }
    Object plain = PlainValues.toScript(value);
    return plain == null ? object(value) : plain;
  }

  private Object object(Object value) {
    if (value instanceof byte[]) {
      Metering.object(((byte[]) value).length);
      return new PyBytes(((byte[]) value).clone());
    }
    Object special = own.apply(value);
    if (special != null) {
      return special;
    }
    Object implementor = Proxies.implementor(value);
    if (implementor != null) {
      return implementor;
    }
    Class<?> type = value.getClass();
    if (!policy.admits(type)) {
      throw Errors.typeError(unreachable(type));
    }
    return value instanceof Throwable
        ? exception((Throwable) value)
        : new HostObject(of(type), value);
  }

  private static String unreachable(Class<?> type) {
    return "a "
        + type.getTypeName()
        + " is out of reach of scripts unless HostAccess.ALL is allowed";
  }

  // --- Exceptions ----------------------------------------------------------------------------

  /** An exception of Java code as a script sees it. */
  PyException exception(Throwable thrown) {
    Class<?> type = thrown.getClass();
    while (!policy.admits(type)) {
      type = type.getSuperclass();
    }
    String message = thrown.getMessage();
    Metering.text(message == null ? 0 : message.length());
    Object[] arguments = message == null ? new Object[0] : new Object[] {Str.of(message)};
    PyException exception = new PyException(of(type), arguments);
    exception.setHostCause(thrown);
    return exception;
  }

  /**
   * What Java code threw, to be thrown on: exceptions of scripts and ends of runs as they are,
   * failures of the machine too, all else as an exception that scripts can catch.
   */
  RuntimeException raise(Throwable thrown) {
    if (thrown instanceof ScriptRaise || thrown instanceof LimitExceeded) {
      return (RuntimeException) thrown;
    }
    if (thrown instanceof VirtualMachineError) {
      throw (VirtualMachineError) thrown;
    }
    return new ScriptRaise(exception(thrown));
  }

  /**
   * The Java object that runs a method of {@code self}; for objects of scripts an inherited one.
   */
  Object receiver(Object self) {
    return self instanceof HostObject || self instanceof PyException
        ? target(self)
        : proxies.inherited(self);
  }

  /** The Java object behind {@code self}. */
  static Object target(Object self) {
    return self instanceof PyException
        ? ((PyException) self).hostCause()
        : ((HostObject) self).target;
  }
}
