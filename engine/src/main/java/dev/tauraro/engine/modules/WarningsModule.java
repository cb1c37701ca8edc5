package dev.tauraro.engine.modules;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Numbers;

/**
 * The module {@code _warnings}: places of running code, for warnings, which are in the language.
 */
final class WarningsModule {
  private WarningsModule() {}

  static PyModule create() {
    return new ModuleBuilder("_warnings", "Places of running code.")
        .one("place", level -> place(Numbers.toLongClamped(Numbers.index(level))))
        .build();
  }

  /**
   * Where the code runs that called the caller, {@code level} calls further out: the global names
   * there, file, line, text of the line.
   */
  private static Object place(long level) {
    Activation frame = ExecutionContext.current().runner().innermost();
    for (long i = 0; i < Math.max(level, 1) && frame != null; i++) {
      frame = frame.caller();
    }
    if (frame == null) {
      return PyTuple.of(None.NONE, "sys", 1L, None.NONE);
    }
    CodeUnit code = frame.code();
    int line = frame.line();
    String file = code.source().name();
    return PyTuple.of(
        frame.globals().dict(),
        Str.of(file),
        (long) line,
        file.startsWith("<") ? None.NONE : Str.of(code.source().lines().lineText(line)));
  }
}
