package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.profile.Profile;

/** Makes functions. */
final class FunctionOps {
  private static final Object[] NO_DEFAULTS = {};

  private FunctionOps() {}

  /**
   * MAKE_FUNCTION: r[base] = defaults, r[base + 1] = keyword-only defaults, r[base + 2] =
   * annotations.
   */
  static PyFunction make(Frame frame, int base, int constant) {
    Object[] r = frame.r;
    Profile profile = frame.profile.child(constant);
    int[] captures = profile.code().variables().captures();
    Cell[] closure = new Cell[captures.length];
    for (int i = 0; i < captures.length; i++) {
      closure[i] = frame.cells[captures[i]];
    }
    Object[] defaults = r[base] == null ? NO_DEFAULTS : ((PyTuple) r[base]).items;
    PyFunction function =
        new PyFunction(
            profile,
            new PyFunction.Environment(frame.globalTable, frame.globals, closure, frame.context),
            defaults,
            (PyDict) r[base + 1]);
    if (r[base + 2] != null) {
      function.specials().set("__annotations__", r[base + 2]);
    }
    return function;
  }
}
