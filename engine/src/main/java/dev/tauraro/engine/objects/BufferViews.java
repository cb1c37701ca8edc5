package dev.tauraro.engine.objects;

/**
 * The views that keep a buffer from being resized. A view that a variable of running code holds is
 * certainly in use; those held elsewhere may have been dropped, as nobody counts references, and
 * are taken for dropped.
 */
final class BufferViews {
  /** How many activations that may hold views are looked at, innermost first. */
  private static final int MOST = 32;

  private BufferViews() {}

  /** Whether a variable of the running code holds a view of the buffer. */
  static boolean inVariables(PyByteArray buffer) {
    Activation each = (Activation) ExecutionContext.current().topFrame();
    for (int looked = 0; each != null && looked < MOST; each = each.caller()) {
      if (each.code().variables().mayHoldViews()) {
        looked++;
        if (each.anyVariable(value -> value instanceof PyMemoryView view && view.shows(buffer))) {
          return true;
        }
      }
    }
    return false;
  }
}
