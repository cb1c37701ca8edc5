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

  /** The methods that an implementation of an interface has to have. */
  static List<Method> open(Class<?> type) {
    return OPEN.get(type);
  }

  /** Why scripts can't implement a class, whatever their policy; or null. */
  static String obstacle(Class<?> type) {
    if (!type.isInterface()) {
      return "it is no interface";
    }
    if (type.isSealed() || type.isAnnotation()) {
      return type.isSealed() ? "it is sealed" : "it is an annotation";
    }
    return ClassMembers.obstacle(type);
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
    if (obstacle(wanted) != null || !types.policy().admits(wanted)) {
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
        new Body(wanted, value, ExecutionContext.current()));
  }

  // --- Classes of scripts that derive from interfaces ----------------------------------------

  /** The interfaces that the class of a script's object is derived from. */
  List<Class<?>> bases(Object value) {
    PyType type = Types.of(value);
    if (type.isBuiltin()) {
      return List.of();
    }
    List<Class<?>> bases = new ArrayList<>();
    for (PyType each : type.mro()) {
      Class<?> base = types.classOf(each);
      if (base != null) {
        bases.add(base);
      }
    }
    return bases;
  }

  /** An object of all the interfaces that the class of a script's object is derived from. */
  Object implement(List<Class<?>> bases, Object value) {
    for (Class<?> base : bases) {
      for (Method each : OPEN.get(base)) {
        if (Access.getIfPresent(value, each.getName()) == null) {
          throw Errors.typeError(
              "class "
                  + Types.nameOf(value)
                  + " lacks method '"
                  + each.getName()
                  + "' of Java interface "
                  + base.getTypeName());
        }
      }
    }
    return proxy(bases, new Body(bases.get(0), value, ExecutionContext.current()));
  }

  /** An object that runs the methods which the class of a script's object inherits. */
  Object inherited(Object value) {
    List<Class<?>> bases = bases(value);
    Object whole = implement(bases, value);
    return proxy(bases, new Inherited(whole));
  }

  private static Object proxy(List<Class<?>> bases, InvocationHandler handler) {
    Class<?>[] all = bases.toArray(new Class<?>[0]);
    for (Class<?> each : bases) {
      try {
        return Proxy.newProxyInstance(each.getClassLoader(), all, handler);
      } catch (IllegalArgumentException hidden) {
        // Another loader may see them all.
      }
    }
    throw Errors.typeError("no class can have all of the Java interfaces " + bases);
  }

  /** Runs the bodies that interfaces give their methods, upon the object as a whole. */
  private record Inherited(Object whole) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return InvocationHandler.invokeDefault(whole, method, arguments);
    }
  }

  /** The value of a script that an object stands for, or null. */
  static Object implementor(Object object) {
    if (Proxy.isProxyClass(object.getClass())) {
      InvocationHandler handler = Proxy.getInvocationHandler(object);
      return handler instanceof Body ? ((Body) handler).value : null;
    }
    return null;
  }

  private final class Body implements InvocationHandler {
    private final Class<?> wanted;
    private final Object value;
    private final ExecutionContext context;

    Body(Class<?> wanted, Object value, ExecutionContext context) {
      this.wanted = wanted;
      this.value = value;
      this.context = context;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      if (method.getDeclaringClass() == Object.class || isOfObject(method)) {
        return ofObject(method, arguments);
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
      boolean hasMethods =
          value instanceof Instance || value instanceof PyModule || !bases(value).isEmpty();
      Object found = hasMethods ? Access.getIfPresent(value, method.getName()) : null;
      return found == null && single && Calls.isCallable(value) ? value : found;
    }

    private Object ofObject(Method method, Object[] arguments) {
      switch (method.getName()) {
        case "equals":
          return arguments[0] != null && implementor(arguments[0]) == value;
        case "hashCode":
          return System.identityHashCode(value);
        default:
          return "a script's " + wanted.getSimpleName() + " (" + Types.nameOf(value) + ")";
      }
    }

    private boolean declares(Method method, Throwable thrown) {
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
