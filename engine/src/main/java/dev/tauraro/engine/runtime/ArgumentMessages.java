package dev.tauraro.engine.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said, after the name of a function, about arguments that do not fit its parameters. These
 * are the words for functions written in the language.
 */
public final class ArgumentMessages {
  private ArgumentMessages() {}

  public static String repeated(String name) {
    return "got multiple values for argument '" + name + "'";
  }

  public static String unexpected(String name) {
    return "got an unexpected keyword argument '" + name + "'";
  }

  /**
   * More positional arguments were given than there are parameters for.
   *
   * @param required how many of the {@code positional} parameters have no default
   * @param keywordOnly how many keyword-only parameters were given besides
   */
  public static String tooMany(int required, int positional, int given, int keywordOnly) {
    String takes =
        required < positional ? "from " + required + " to " + positional : "" + positional;
    String also =
        keywordOnly == 0
            ? ""
            : " positional argument"
                + (given == 1 ? "" : "s")
                + " (and "
                + keywordOnly
                + " keyword-only argument"
                + (keywordOnly == 1 ? "" : "s")
                + ")";
    return "takes "
        + takes
        + " positional argument"
        + (required < positional || positional != 1 ? "s" : "")
        + " but "
        + given
        + also
        + (given == 1 && keywordOnly == 0 ? " was given" : " were given");
  }

  /** Arguments of a kind, such as {@code positional}, were not given. */
  public static String missing(String kind, List<String> names) {
    String plural = names.size() == 1 ? "" : "s";
    return "missing "
        + names.size()
        + " required "
        + kind
        + " argument"
        + plural
        + ": "
        + list(names);
  }

  private static String list(List<String> names) {
    List<String> quoted = names.stream().map(name -> "'" + name + "'").collect(Collectors.toList());
    int last = quoted.size() - 1;
    if (last == 0) {
      return quoted.get(0);
    }
    if (last == 1) {
      return quoted.get(0) + " and " + quoted.get(1);
    }
    return String.join(", ", quoted.subList(0, last)) + ", and " + quoted.get(last);
  }
}
