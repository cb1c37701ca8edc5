package dev.tauraro.engine.objects;

/**
 * A script exception on its way to a handler. It has no Java stack trace; see {@link PyException}.
 */
public final class ScriptRaise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyException exception;

  public ScriptRaise(PyException exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  /** The exception as the script sees it. */
  public PyException exception() {
    return exception;
  }

  @Override
  public String getMessage() {
    return exception.type().name() + ": " + exception.messageText();
  }
}
