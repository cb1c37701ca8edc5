package dev.tauraro.jsr223;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import javax.script.ScriptException;

/** Implements a Java interface by functions of a script or methods of one of its objects. */
final class ScriptProxy implements InvocationHandler {
  private static final Object[] NO_ARGUMENTS = {};

  private final Class<?> type;
  private final ScriptTarget target;

  /** A method of the script's own that was called last; most interfaces have no other. */
  private Method last;

  private ScriptProxy(Class<?> type, ScriptTarget target) {
    this.type = type;
    this.target = target;
  }

  /** An object of the interface, or null when a method has no counterpart in the script. */
  static <T> T make(Class<T> wanted, ScriptTarget target) {
    if (wanted == null || !wanted.isInterface()) {
      throw new IllegalArgumentException("wanted an interface, found " + wanted);
    }
    if (!hasAll(wanted, target)) {
      return null;
    }
    ScriptProxy handler = new ScriptProxy(wanted, target);
    return wanted.cast(
        Proxy.newProxyInstance(wanted.getClassLoader(), new Class<?>[] {wanted}, handler));
  }

  private static boolean hasAll(Class<?> wanted, ScriptTarget target) {
    try {
      for (Method method : wanted.getMethods()) {
        if (Modifier.isAbstract(method.getModifiers())
            && !isOfObject(method)
            && !target.has(method.getName())) {
          return false;
        }
      }
      return true;
    } catch (ScriptException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOfObject(Method method) {
    try {
      Object.class.getMethod(method.getName(), method.getParameterTypes());
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object[] given = arguments == null ? NO_ARGUMENTS : arguments;
    try {
      if (method != last) {
        if (method.getDeclaringClass() == Object.class) {
          return ofObject(proxy, method, given);
        }
        if (method.isDefault()) {
          if (!target.has(method.getName())) {
            return DefaultMethods.call(proxy, method, given);
          }
        } else {
          last = method;
        }
      }
      return Coercion.to(method.getReturnType(), target.call(method.getName(), given));
    } catch (ScriptException e) {
      throw declared(method, e);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private Object ofObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> type.getName() + " by a script";
    };
  }

  /** What the method may throw: its own exceptions as they are, all others unchecked. */
  private static Throwable declared(Method method, ScriptException failure) {
    Throwable cause = failure.getCause();
    for (Class<?> type : method.getExceptionTypes()) {
      if (type.isInstance(cause)) {
        return cause;
      }
      if (type.isInstance(failure)) {
        return failure;
      }
    }
    return cause instanceof RuntimeException ? cause : new IllegalStateException(failure);
  }
}
