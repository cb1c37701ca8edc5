package dev.tauraro.engine.jit.install;

import dev.tauraro.engine.jit.emit.EmittedUnit;
import dev.tauraro.engine.profile.Compiled;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Defines emitted units as hidden classes: nobody finds them by name, HotSpot trusts their final
 * fields, and they are unloaded with the last reference to their code.
 */
public final class Installer {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Installer() {}

  /** A defined unit. */
  public record Installed(Compiled code, MethodHandles.Lookup lookup) {
    /** One of its static methods. */
    public MethodHandle body(String name, String descriptor) {
      try {
        ClassLoader loader = Installer.class.getClassLoader();
        return lookup.findStatic(
            lookup.lookupClass(), name, MethodType.fromMethodDescriptorString(descriptor, loader));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a compiled function has no body", e);
      }
    }
  }

  /** Defines a unit and makes its one object. */
  public static Installed install(EmittedUnit unit) {
    try {
      MethodHandles.Lookup lookup =
          LOOKUP.defineHiddenClassWithClassData(unit.bytes(), unit.data(), true);
      unit.exits().calls().register(lookup.lookupClass());
      Compiled code = (Compiled) lookup.lookupClass().getConstructor().newInstance();
      return new Installed(code, lookup);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a compiled unit cannot be installed", e);
    }
  }
}
