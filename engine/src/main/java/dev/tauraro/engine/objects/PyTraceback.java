package dev.tauraro.engine.objects;

import java.util.List;

/** A traceback as scripts see it: the frames that an exception passed, from one of them on. */
public final class PyTraceback extends PyObject {
  private final List<PyException.TraceEntry> entries;

  private PyTraceback(List<PyException.TraceEntry> entries) {
    this.entries = entries;
  }

  /** The {@code __traceback__} of an exception: a traceback, or None when it was never raised. */
  public static PyObject of(PyException exception) {
    List<PyException.TraceEntry> trace = exception.trace();
    return trace.isEmpty() ? None.NONE : new PyTraceback(List.copyOf(trace));
  }

  @Override
  public PyType type() {
    return Types.TRACEBACK;
  }

  /** The frames, innermost first. */
  public List<PyException.TraceEntry> entries() {
    return entries;
  }

  /** The outermost frame. */
  public PyException.TraceEntry first() {
    return entries.get(entries.size() - 1);
  }

  /** {@code tb_next}: the traceback without its outermost frame; None when there is no other. */
  public PyObject next() {
    return entries.size() == 1
        ? None.NONE
        : new PyTraceback(entries.subList(0, entries.size() - 1));
  }
}
