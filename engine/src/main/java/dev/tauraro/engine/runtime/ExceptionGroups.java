package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Groups of exceptions, and their parts. The arguments of a group are its message and its members.
 */
public final class ExceptionGroups {
  private ExceptionGroups() {}

  /**
   * The two parts of a group; each is null when it is empty.
   *
   * @param matching what the condition takes, in groups nested as before
   */
  public record Split(PyException matching, PyException rest) {}

  public static boolean isGroup(Object value) {
    return value instanceof PyException
        && ((PyException) value).type().isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP);
  }

  /** The exceptions in a group. */
  public static Object[] members(PyException group) {
    return Iteration.toTuple(group.arguments().get(1)).items;
  }

  /** A group of the given exceptions. */
  public static PyException of(String message, List<Object> members) {
    return ofSequence(message, PyList.of(members.toArray()));
  }

  /** A group of the exceptions in a list or tuple, which it shows as its second argument. */
  public static PyException ofSequence(String message, PyObject members) {
    return (PyException) Calls.call(Exceptions.BASE_EXCEPTION_GROUP, message, members);
  }

  /**
   * Splits an exception, a group or not, by a condition that is also asked for groups themselves.
   */
  public static Split split(PyException exception, Predicate<PyException> condition) {
    if (condition.test(exception)) {
      return new Split(exception, null);
    }
    if (!isGroup(exception)) {
      return new Split(null, exception);
    }
    List<Object> matching = new ArrayList<>();
    List<Object> rest = new ArrayList<>();
    for (Object member : members(exception)) {
      Split parts = split((PyException) member, condition);
      if (parts.matching != null) {
        matching.add(parts.matching);
      }
      if (parts.rest != null) {
        rest.add(parts.rest);
      }
    }
    return new Split(derive(exception, matching), derive(exception, rest));
  }

  /** A group like {@code group} of other members; null when there are none. */
  private static PyException derive(PyException group, List<Object> members) {
    if (members.isEmpty()) {
      return null;
    }
    Object made = Calls.call(Access.get(group, "derive"), PyList.of(members.toArray()));
    if (!isGroup(made)) {
      throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    PyException derived = (PyException) made;
    derived.setTraceback(group.traceback());
    boolean suppressed = group.isContextSuppressed();
    derived.setCause(group.cause());
    derived.setContext(group.context());
    derived.setContextSuppressed(suppressed);
    Object notes = group.attributes().get("__notes__");
    if (notes instanceof PyList || notes instanceof PyTuple) {
      derived.attributes().set("__notes__", Iteration.toList(notes));
    }
    return derived;
  }

  /** The exceptions of a group and of the groups inside it. */
  public static void leaves(PyException exception, List<Object> into) {
    if (!isGroup(exception)) {
      into.add(exception);
      return;
    }
    for (Object member : members(exception)) {
      leaves((PyException) member, into);
    }
  }

  /**
   * The condition of {@code split} and {@code subgroup}: a type, a tuple of types, or a function.
   */
  public static Predicate<PyException> condition(Object value) {
    if (value instanceof PyTuple || Types.of(value).isSubtypeOf(Types.TYPE)) {
      Object[] types = value instanceof PyTuple ? ((PyTuple) value).items : new Object[] {value};
      for (Object type : types) {
        if (!isExceptionType(type)) {
          throw wrongCondition();
        }
      }
      return exception -> isInstance(exception, types);
    }
    if (!Calls.isCallable(value)) {
      throw wrongCondition();
    }
    return exception -> Truth.of(Calls.call(value, exception));
  }

  private static boolean isExceptionType(Object value) {
    return value instanceof PyType && ((PyType) value).isSubtypeOf(Exceptions.BASE_EXCEPTION);
  }

  private static boolean isInstance(PyException exception, Object[] types) {
    return Arrays.stream(types).anyMatch(type -> exception.type().isSubtypeOf((PyType) type));
  }

  private static RuntimeException wrongCondition() {
    return Errors.typeError("expected a function, exception type or tuple of exception types");
  }

  /** A part of a group as scripts see it. */
  public static Object orNone(PyException part) {
    return part == null ? None.NONE : part;
  }
}
