package dev.tauraro.engine.compile;

import java.util.regex.Pattern;

/**
 * How a text is to be run.
 *
 * @param interactive whether the values of expression statements are shown, as at a prompt
 * @param dynamicNamespace whether top-level names belong to a namespace that is given when the code
 *     runs (exec and eval with locals of their own) instead of the module's variables
 * @param namedVariables whether the module's variables are the entries of a dict, which are looked
 *     up by name each time (exec and eval with a dict of the script as globals)
 * @param traced whether each statement is to have an instruction, for functions that trace lines
 * @param answering whether running it answers the value of its last statement, if that is an
 *     expression
 */
public record CompileOptions(
    boolean interactive,
    boolean dynamicNamespace,
    boolean namedVariables,
    boolean traced,
    boolean answering) {
  /** How a text calls the function that traces, or gives a frame one, by its name or as text. */
  private static final Pattern TRACING =
      Pattern.compile("\\.settrace\\(|import settrace|[.'\"]f_trace\\b");

  /** A module, run once from its beginning to its end. */
  public static final CompileOptions MODULE = new CompileOptions(false, false, false, false, true);

  /** The same for a text that names what traces lines. */
  CompileOptions forText(String text) {
    boolean names = text.contains("trace") && TRACING.matcher(text).find();
    return names && !traced
        ? new CompileOptions(interactive, dynamicNamespace, namedVariables, true, answering)
        : this;
  }

  /** Input at a prompt. */
  public static final CompileOptions INTERACTIVE =
      new CompileOptions(true, false, false, false, false);

  /** Code for exec or eval with a namespace of its own. */
  public static final CompileOptions NAMESPACE =
      new CompileOptions(false, true, false, false, false);
}
