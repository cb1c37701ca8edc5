package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyTuple;

/** Makes functions. */
public final class FunctionOps {
  private static final Object[] NO_DEFAULTS = {};

  private FunctionOps() {}

  /**
   * MAKE_FUNCTION: r[base] = defaults, r[base + 1] = keyword-only defaults, r[base + 2] =
   * annotations.
   */
  static PyFunction make(Frame frame, int base, int constant) {
    Object[] r = frame.r;
    return make(
        frame, frame.cells, frame.profile.child(constant), r[base], r[base + 1], r[base + 2]);
  }

  /**
   * A function with the module variables of the frame or function that makes it.
   *
   * @param cells of the maker, its own and those that it captured
   * @param defaults a tuple or null
   * @param keywordDefaults a dict or null
   * @param annotations a dict or null
   */
  public static PyFunction make(
      Object maker,
      Cell[] cells,
      CodeState code,
      Object defaults,
      Object keywordDefaults,
      Object annotations) {
    int[] captures = code.code().variables().captures();
    Cell[] closure = new Cell[captures.length];
    for (int i = 0; i < captures.length; i++) {
      closure[i] = cells[captures[i]];
    }
    PyFunction function =
        new PyFunction(
            code,
            environment(maker, closure),
            defaults == null ? NO_DEFAULTS : ((PyTuple) defaults).items,
            (PyDict) keywordDefaults);
    if (annotations != null) {
      function.specials().set("__annotations__", annotations);
    }
    return function;
  }

  private static PyFunction.Environment environment(Object maker, Cell[] closure) {
    if (maker instanceof Frame) {
      Frame frame = (Frame) maker;
      return new PyFunction.Environment(frame.globalTable, frame.globals, closure, frame.context);
    }
    PyFunction outer = (PyFunction) maker;
    return new PyFunction.Environment(
        outer.globals(), outer.globalCells(), closure, outer.context());
  }
}
