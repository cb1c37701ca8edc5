package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.interp.Resumption;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyFunction;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Where compiled code calls one function directly. Each call site has the types that its caller has
 * at hand; it is linked to the function's compiled body when that takes them, else to the general
 * way, and linked again when the function is compiled or its code is dropped.
 */
public final class FunctionEntry {
  /** function, context, depth of the caller */
  private static final int FIXED = 3;

  private static final MethodHandle GENERAL = find("general", Object.class, Object[].class);
  private static final MethodHandle EXPECT_LONG =
      findPlain("expectLong", MethodType.methodType(long.class, Object.class));
  private static final MethodHandle EXPECT_DOUBLE =
      findPlain("expectDouble", MethodType.methodType(double.class, Object.class));
  private static final MethodHandle EXPECT_BOOL =
      findPlain("expectBool", MethodType.methodType(boolean.class, Object.class));

  private static final MethodHandle VALUE =
      findPlain("valueOf", MethodType.methodType(Object.class, UnexpectedResult.class));

  private final List<WeakReference<MutableCallSite>> sites = new ArrayList<>();
  private MethodHandle body;

  private static MethodHandle find(String name, Class<?> result, Class<?> arguments) {
    return findPlain(
        name,
        MethodType.methodType(
            result, PyFunction.class, ExecutionContext.class, int.class, arguments));
  }

  private static MethodHandle findPlain(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findStatic(FunctionEntry.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Makes a call site. */
  public synchronized CallSite link(MethodType type) {
    MutableCallSite site = new MutableCallSite(type);
    site.setTarget(target(type));
    sites.add(new WeakReference<>(site));
    return site;
  }

  /** Sets the compiled body, or none, for all call sites. */
  public synchronized void setBody(MethodHandle body) {
    this.body = body;
    sites.removeIf(reference -> reference.get() == null);
    List<MutableCallSite> changed = new ArrayList<>();
    for (WeakReference<MutableCallSite> reference : sites) {
      MutableCallSite site = reference.get();
      if (site != null) {
        site.setTarget(target(site.type()));
        changed.add(site);
      }
    }
    MutableCallSite.syncAll(changed.toArray(new MutableCallSite[0]));
  }

  private MethodHandle target(MethodType type) {
    if (body != null && takes(body.type(), type)) {
      return result(
          body.asType(type.changeReturnType(body.type().returnType())), type.returnType());
    }
    int arguments = type.parameterCount() - FIXED;
    MethodHandle general = GENERAL.asCollector(Object[].class, arguments);
    return result(general.asType(type.changeReturnType(Object.class)), type.returnType());
  }

  /** Whether each argument is of the body's type, or can be boxed to it. */
  private static boolean takes(MethodType body, MethodType site) {
    if (body.parameterCount() != site.parameterCount()) {
      return false;
    }
    for (int i = FIXED; i < body.parameterCount(); i++) {
      Class<?> wanted = body.parameterType(i);
      if (wanted != site.parameterType(i) && wanted != Object.class) {
        return false;
      }
    }
    return true;
  }

  private static MethodHandle result(MethodHandle target, Class<?> wanted) {
    Class<?> has = target.type().returnType();
    if (has == wanted) {
      return target;
    }
    MethodHandle boxed = target.asType(target.type().changeReturnType(Object.class));
    if (has.isPrimitive()) {
      boxed = MethodHandles.catchException(boxed, UnexpectedResult.class, VALUE);
    }
    if (wanted == long.class) {
      return MethodHandles.filterReturnValue(boxed, EXPECT_LONG);
    }
    if (wanted == double.class) {
      return MethodHandles.filterReturnValue(boxed, EXPECT_DOUBLE);
    }
    return wanted == boolean.class ? MethodHandles.filterReturnValue(boxed, EXPECT_BOOL) : boxed;
  }

  static Object general(
      PyFunction function, ExecutionContext context, int depth, Object[] arguments) {
    return Resumption.call(function, context, depth, arguments);
  }

  static Object valueOf(UnexpectedResult result) {
    return result.value();
  }

  /** The result unboxed; {@link UnexpectedResult} when it is no int of 64 bits. */
  public static long expectLong(Object result) {
    if (result instanceof Long) {
      return (Long) result;
    }
    throw new UnexpectedResult(result);
  }

  /** The result unboxed; {@link UnexpectedResult} when it is no float. */
  public static double expectDouble(Object result) {
    if (result instanceof Double) {
      return (Double) result;
    }
    throw new UnexpectedResult(result);
  }

  /** The result unboxed; {@link UnexpectedResult} when it is no bool. */
  public static boolean expectBool(Object result) {
    if (result instanceof Boolean) {
      return (Boolean) result;
    }
    throw new UnexpectedResult(result);
  }
}
