package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Str;

/** Finds the module of the script's own code that runs now, behind code of library modules. */
public final class CallingModule {
  private CallingModule() {}

  /** Its name: what classes that are made now have as {@code __module__}. */
  public static Object name() {
    Activation frame = frame();
    Object name = frame == null ? null : frame.globals().get("__name__");
    return name == null || !Str.is(name) ? "__main__" : name;
  }

  /** The innermost frame that is not of a library module, or null. */
  public static Activation frame() {
    Activation frame = ExecutionContext.current().runner().innermost();
    while (frame != null && isLibrary(frame)) {
      frame = frame.caller();
    }
    return frame;
  }

  /** Whether a frame is of a module that comes with the engine. */
  public static boolean isLibrary(Activation frame) {
    Object file = frame.globals().get("__file__");
    return file != null
        && Str.is(file)
        && ExecutionContext.current().host().isLibrary(Str.java(file));
  }
}
