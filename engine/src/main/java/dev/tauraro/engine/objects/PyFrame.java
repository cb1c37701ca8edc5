package dev.tauraro.engine.objects;

/** A frame as scripts see it: an activation while it runs and, if they keep it, afterwards. */
public final class PyFrame extends PyObject {
  private final Activation activation;
  private PyFrame back;
  private PyDict locals;
  private Object trace = None.NONE;
  private boolean tracingLines = true;
  private boolean tracingInstructions;

  private PyFrame(Activation activation) {
    this.activation = activation;
  }

  /** The frame of an activation: always the same one. */
  public static PyFrame of(Activation activation) {
    PyFrame known = activation.knownFrame();
    if (known != null) {
      return known;
    }
    PyFrame first = null;
    PyFrame inner = null;
    for (Activation each = activation; each != null; each = each.caller()) {
      PyFrame frame = each.knownFrame();
      boolean isNew = frame == null;
      if (isNew) {
        frame = new PyFrame(each);
        each.setFrame(frame);
      }
      if (inner == null) {
        first = frame;
      } else {
        // Remembered, for the activation forgets its caller when it ends.
        inner.back = frame;
      }
      if (!isNew) {
        break;
      }
      inner = frame;
    }
    return first;
  }

  @Override
  public PyType type() {
    return Types.FRAME;
  }

  public Activation activation() {
    return activation;
  }

  /** {@code f_back}: the frame of the caller, or null. */
  public PyFrame back() {
    Activation caller = activation.caller();
    if (caller != null) {
      back = of(caller);
    } else if (activation.code().kind().isSuspendable()) {
      back = null;
    }
    return back;
  }

  /** {@code f_locals}: for a function one dict, brought up to date. */
  public Object locals() {
    Object now = activation.locals();
    if (activation.function() == null || !(now instanceof PyDict)) {
      return now;
    }
    if (locals == null) {
      locals = (PyDict) now;
      return locals;
    }
    PyDict values = (PyDict) now;
    for (String name : activation.code().variables().locals()) {
      update(values, name);
    }
    for (int i = 0; i < activation.code().cells(); i++) {
      update(values, activation.code().cellName(i));
    }
    return locals;
  }

  private void update(PyDict values, String name) {
    Object value = values.getString(name);
    if (value == null) {
      locals.removeOrNull(Str.of(name));
    } else {
      locals.store(Str.of(name), value);
    }
  }

  /** {@code f_trace}; nobody calls it. */
  public Object trace() {
    return trace;
  }

  public void setTrace(Object trace) {
    this.trace = trace;
  }

  public boolean isTracingLines() {
    return tracingLines;
  }

  public void setTracingLines(boolean tracingLines) {
    this.tracingLines = tracingLines;
  }

  public boolean isTracingInstructions() {
    return tracingInstructions;
  }

  public void setTracingInstructions(boolean tracingInstructions) {
    this.tracingInstructions = tracingInstructions;
  }
}
