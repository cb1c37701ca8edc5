package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.sandbox.LimitExceeded;

/** Says where a script was when it exceeded a limit. */
final class Places {
  private Places() {}

  /**
   * Sets the place unless it is known. Modules of the engine are no places that mean something to
   * whoever wrote the script: the line that called them is.
   */
  static void set(ExecutionContext context, LimitExceeded limit, CodeUnit code, int pc) {
    String file = code.source().name();
    if (!context.host().isLibrary(file)) {
      limit.setPlaceIfUnknown(file, code.lineAt(pc));
    }
  }
}
