package dev.tauraro.engine.objects;

/**
 * A script exception on its way to a handler. It has no Java stack trace; see {@link PyException}.
 */
public final class ScriptRaise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyException exception;

  /** Whether the activation that it leaves next is in the traceback already. */
  private boolean passedBefore;

  public ScriptRaise(PyException exception) {
    this(exception, false);
  }

  /**
   * @param passedBefore whether the exception passed the activation before that raises it now
   */
  public ScriptRaise(PyException exception, boolean passedBefore) {
    super(null, null, false, false);
    this.exception = exception;
    this.passedBefore = passedBefore;
  }

  /** Whether the activation that it leaves now is in the traceback; true once at most. */
  public boolean takePassedBefore() {
    boolean result = passedBefore;
    passedBefore = false;
    return result;
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
