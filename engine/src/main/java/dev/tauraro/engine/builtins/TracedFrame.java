package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException.TraceEntry;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;

/** A frame as a traceback knows it: which code it ran and where. Its variables are gone. */
final class TracedFrame extends PyObject {
  private final TraceEntry entry;

  TracedFrame(TraceEntry entry) {
    this.entry = entry;
  }

  static void install() {
    TypeSetup.of(Types.FRAME)
        .getter("f_code", self -> FunctionTypes.code(of(self).code()))
        .getter("f_lineno", self -> line(of(self)))
        .getter("f_lasti", self -> (long) of(self).pc())
        .getter("f_back", self -> None.NONE)
        .getter("f_locals", self -> new PyDict())
        .getter("f_globals", self -> new PyDict());
  }

  private static TraceEntry of(Object self) {
    return ((TracedFrame) self).entry;
  }

  /** The line that was running. */
  static long line(TraceEntry entry) {
    return entry.code().lineAt(entry.pc());
  }

  @Override
  public PyType type() {
    return Types.FRAME;
  }
}
