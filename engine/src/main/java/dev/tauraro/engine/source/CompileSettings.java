package dev.tauraro.engine.source;

/**
 * What whoever compiles a program asks for besides its text.
 *
 * @param optimization 1 for a program without assertions, 2 also without docstrings, else 0
 * @param flags the {@linkplain #FUTURE future features} that the program has without importing
 *     them, as bits of {@code co_flags}, and {@link #TOP_LEVEL_AWAIT}
 */
public record CompileSettings(int optimization, int flags) {
  /** {@code compile} returns the tree. */
  public static final int ONLY_TREE = 0x400;

  /** Comments with types are kept in the tree. */
  public static final int TYPE_COMMENTS = 0x1000;

  /** A program may await; it is a coroutine then. */
  public static final int TOP_LEVEL_AWAIT = 0x2000;

  /** Annotations are kept as text. */
  public static final int ANNOTATIONS = 0x1000000;

  /** The bits of all future features. */
  public static final int FUTURE = 0x1fe0000;

  /** Nothing but the text. */
  public static final CompileSettings NONE = new CompileSettings(0, 0);

  /** Tells the settings apart from all others. */
  public String key() {
    return optimization + " " + flags;
  }
}
