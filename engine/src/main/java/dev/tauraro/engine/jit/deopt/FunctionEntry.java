package dev.tauraro.engine.jit.deopt;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where compiled code calls one function directly. Each call site has the types that its caller has
 * at hand; it is linked to the function's compiled body when that takes them, else to the general
 * way, and linked again when the function is compiled or its code is dropped.
 */
public final class FunctionEntry {
  /** function, context, depth of the caller */
  private static final int FIXED = 3;

  /** A call site, with what it calls while there is no compiled body. */
  private static final class Site extends MutableCallSite {
    private final MethodHandle general;

    Site(MethodHandle general) {
      super(general);
      this.general = general;
    }
  }

  /** Changes of results, which are looked up when a body of another kind is first called. */
  private static final class Results {
    private static final MethodHandle EXPECT_LONG =
        find("expectLong", MethodType.methodType(long.class, Object.class));
    private static final MethodHandle EXPECT_DOUBLE =
        find("expectDouble", MethodType.methodType(double.class, Object.class));
    private static final MethodHandle EXPECT_BOOL =
        find("expectBool", MethodType.methodType(boolean.class, Object.class));
    private static final MethodHandle VALUE =
        find("valueOf", MethodType.methodType(Object.class, UnexpectedResult.class));

    private static MethodHandle find(String name, MethodType type) {
      try {
        return MethodHandles.lookup().findStatic(FunctionEntry.class, name, type);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    static MethodHandle as(MethodHandle target, Class<?> wanted) {
      Class<?> has = target.type().returnType();
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
  }

  private final List<WeakReference<Site>> sites = new ArrayList<>();
  private Supplier<MethodHandle> source;
  private MethodHandle body;

  /**
   * Makes a call site.
   *
   * @param general what it calls while there is no compiled body
   */
  public synchronized CallSite link(MethodHandle general) {
    Site site = new Site(general);
    site.setTarget(target(site));
    sites.add(new WeakReference<>(site));
    return site;
  }

  /**
   * Sets the compiled body, or none, for all call sites.
   *
   * @param made makes the handle of the body when it is first called directly; null for no body
   */
  public synchronized void setBody(Supplier<MethodHandle> made) {
    this.source = made;
    this.body = null;
    List<MutableCallSite> changed = new ArrayList<>();
    List<WeakReference<Site>> live = new ArrayList<>();
    for (WeakReference<Site> reference : sites) {
      Site site = reference.get();
      if (site != null) {
        site.setTarget(target(site));
        changed.add(site);
        live.add(reference);
      }
    }
    sites.clear();
    sites.addAll(live);
    if (!changed.isEmpty()) {
      MutableCallSite.syncAll(changed.toArray(new MutableCallSite[0]));
    }
  }

  private MethodHandle target(Site site) {
    if (body == null && source != null) {
      body = source.get();
    }
    MethodType type = site.type();
    if (body == null || !takes(body.type(), type)) {
      return site.general;
    }
    MethodHandle fitting = body.asType(type.changeReturnType(body.type().returnType()));
    return body.type().returnType() == type.returnType()
        ? fitting
        : Results.as(fitting, type.returnType());
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
