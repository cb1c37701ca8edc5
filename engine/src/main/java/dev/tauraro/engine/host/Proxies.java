package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * Implementations of Java interfaces by functions and objects of scripts. They work on the thread
 * and within the budget of the run that made them, and no longer than it.
 */
final class Proxies {
  private final HostTypes types;

  /** The methods of an interface that have no body, but for those that every object has. */
  private static final ClassValue<List<Method>> OPEN =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> open = new ArrayList<>();
          for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers()) && !isOfObject(method)) {
              open.add(method);
            }
          }
          return open;
        }
      };

  Proxies(HostTypes types) {
    this.types = types;
  }

  private static boolean isOfObject(Method method) {
    try {
      Object.class.getMethod(method.getName(), method.getParameterTypes());
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  /** The one name that functions implement, or null. */
  static String functionName(Class<?> type) {
    if (!type.isInterface()) {
      return null;
    }
    List<Method> open = OPEN.get(type);
    String name = open.isEmpty() ? null : open.get(0).getName();
    return open.stream().allMatch(each -> each.getName().equals(name)) ? name : null;
  }

  /** Whether a value of a script can stand for a Java interface. */
  boolean canImplement(Class<?> wanted, Object value) {
    if (!wanted.isInterface()
        || wanted.isSealed()
        || !Modifier.isPublic(wanted.getModifiers())
        || wanted.isAnnotation()
        || !types.policy().admits(wanted)) {
      return false;
    }
    if (functionName(wanted) != null && Calls.isCallable(value)) {
      return true;
    }
    return (value instanceof Instance || value instanceof PyModule) && hasAll(value, wanted);
  }

  private static boolean hasAll(Object value, Class<?> wanted) {
    for (Method each : OPEN.get(wanted)) {
      if (Access.getIfPresent(value, each.getName()) == null) {
        return false;
      }
    }
    return !OPEN.get(wanted).isEmpty();
  }

  /** The implementation. */
  Object implement(Class<?> wanted, Object value) {
    return Proxy.newProxyInstance(
        wanted.getClassLoader(),
        new Class<?>[] {wanted},
        new Body(types, wanted, value, ExecutionContext.current()));
  }

  /** The value of a script that an object stands for, or null. */
  static Object implementor(Object object) {
    if (Proxy.isProxyClass(object.getClass())) {
      InvocationHandler handler = Proxy.getInvocationHandler(object);
      return handler instanceof Body ? ((Body) handler).value : null;
    }
    return null;
  }

  private static final class Body implements InvocationHandler {
    private final HostTypes types;
    private final Class<?> wanted;
    private final Object value;
    private final ExecutionContext context;

    Body(HostTypes types, Class<?> wanted, Object value, ExecutionContext context) {
      this.types = types;
      this.wanted = wanted;
      this.value = value;
      this.context = context;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      if (method.getDeclaringClass() == Object.class || isOfObject(method)) {
        return ofObject(proxy, method, arguments);
      }
      if (ExecutionContext.currentOrNull() != context) {
        throw new IllegalStateException(
            "a script's " + wanted.getSimpleName() + " was called outside the run that made it");
      }
      try {
        return call(proxy, method, arguments == null ? Callable.NO_ARGUMENTS : arguments);
      } catch (ScriptRaise raise) {
        Throwable origin = raise.exception().hostCause();
        if (origin != null && declares(method, origin)) {
          throw origin;
        }
        throw raise;
      }
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
      Object function = function(method);
      if (function == null) {
        if (method.isDefault()) {
          return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        throw Errors.noAttribute(value, method.getName());
      }
      Object[] given = new Object[arguments.length];
      for (int i = 0; i < given.length; i++) {
        given[i] = types.toScript(arguments[i]);
      }
      Object result = Calls.call(function, given);
      return method.getReturnType() == void.class
          ? null
          : types.toJava().convert(result, method.getReturnType());
    }

    /** What the script has for a method, or null. */
    private Object function(Method method) {
      boolean single = method.getName().equals(functionName(wanted));
      if (single && !(value instanceof Instance) && Calls.isCallable(value)) {
        return value;
      }
      Object found =
          value instanceof PyType || !(value instanceof Instance || value instanceof PyModule)
              ? null
              : Access.getIfPresent(value, method.getName());
      return found == null && single && Calls.isCallable(value) ? value : found;
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
      switch (method.getName()) {
        case "equals":
          return proxy == arguments[0];
        case "hashCode":
          return System.identityHashCode(proxy);
        default:
          return "a script's " + wanted.getSimpleName() + " (" + Types.nameOf(value) + ")";
      }
    }

    private static boolean declares(Method method, Throwable thrown) {
      if (thrown instanceof RuntimeException || thrown instanceof Error) {
        return true;
      }
      for (Class<?> each : method.getExceptionTypes()) {
        if (each.isInstance(thrown)) {
          return true;
        }
      }
      return false;
    }
  }
}
