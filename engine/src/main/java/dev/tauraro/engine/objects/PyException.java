package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;
import java.util.List;
import java.util.function.Supplier;

/**
 * An exception value. Instances of all exception classes, built in or not, have this Java class.
 */
public final class PyException extends PyObject {
  private PyType type;
  private PyTuple arguments;
  private Supplier<String> message;
  private NamedAttributes attributes;
  private NamedAttributes fields;
  private PyTraceback traceback;
  private PyException cause;
  private PyException context;
  private boolean contextSuppressed;
  private boolean contextOfOther;
  private boolean contextFinal;
  private Throwable hostCause;

  public PyException(PyType type, Object... arguments) {
    this.type = type;
    this.arguments = PyTuple.of(arguments);
  }

  /**
   * An exception with one argument, a message that is written when somebody asks for it first.
   *
   * @param message gives the same text whenever it is asked, runs no script code and charges
   *     nothing
   */
  PyException(PyType type, Supplier<String> message) {
    this.type = type;
    this.message = message;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void changeType(PyType type) {
    this.type = type;
  }

  /** {@code args} */
  public PyTuple arguments() {
    if (arguments == null) {
      arguments = PyTuple.of(Str.of(message.get()));
      message = null;
    }
    return arguments;
  }

  public void setArguments(PyTuple arguments) {
    this.arguments = arguments;
    this.message = null;
  }

  @Override
  public NamedAttributes attributes() {
    if (attributes == null) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }

  /** Attributes that the type shows by name, such as {@code errno}; not in {@code __dict__}. */
  public NamedAttributes fields() {
    if (fields == null) {
      fields = new NamedAttributes();
    }
    return fields;
  }

  /** {@code __traceback__}: the outermost activation passed so far, or null. */
  public PyTraceback traceback() {
    return traceback;
  }

  public void setTraceback(PyTraceback traceback) {
    this.traceback = traceback;
  }

  /** The activations passed so far, innermost first. */
  public List<PyTraceback> trace() {
    return PyTraceback.all(traceback);
  }

  /**
   * Notes an activation that the exception passes.
   *
   * @param pc instruction of {@code code} that was running
   * @param activation the activation if its variables are to be seen later, or null
   */
  public void addPassed(CodeUnit code, int pc, Activation activation) {
    traceback = new PyTraceback(code, pc, activation, traceback);
  }

  /** {@code __cause__}, or null. */
  public PyException cause() {
    return cause;
  }

  /** Sets {@code __cause__} and, as the language says, suppresses the context. */
  public void setCause(PyException cause) {
    this.cause = cause;
    this.contextSuppressed = true;
  }

  /** {@code __context__}, or null. */
  public PyException context() {
    return context;
  }

  public void setContext(PyException context) {
    this.context = context;
    if (context != null) {
      context.contextOfOther = true;
    }
  }

  /** Whether the exception keeps the context it has when it passes its first activation. */
  public boolean isContextFinal() {
    return contextFinal;
  }

  /** An exception that is thrown into a generator takes no context from the one who throws it. */
  public void finishContext() {
    contextFinal = true;
  }

  /** Whether it has been the context of another exception: if not, no chain leads to it. */
  public boolean isContextOfOther() {
    return contextOfOther;
  }

  public boolean isContextSuppressed() {
    return contextSuppressed;
  }

  public void setContextSuppressed(boolean suppressed) {
    this.contextSuppressed = suppressed;
  }

  /** What the host threw that scripts see as this exception, or null. */
  public Throwable hostCause() {
    return hostCause;
  }

  public void setHostCause(Throwable hostCause) {
    this.hostCause = hostCause;
  }

  /** A message for Java readers: {@code str(self)} without running script code. */
  public String messageText() {
    Object[] items = arguments().items();
    if (items.length == 0) {
      return "";
    }
    if (items.length == 1) {
      Object first = items[0];
      return first instanceof PyObject && !(first instanceof WideStr)
          ? Types.nameOf(first)
          : first.toString();
    }
    return items.length + " arguments";
  }
}
