package dev.tauraro.web.executions;

import java.util.Set;

/** Tells which names a script can use for its variables. */
final class VariableNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private VariableNames() {}

  static boolean isVariable(String name) {
    return !name.isEmpty()
        && isStart(name.codePointAt(0))
        && name.codePoints().allMatch(VariableNames::isPart)
        && !KEYWORDS.contains(name)
        && !name.startsWith("__");
  }

  private static boolean isStart(int character) {
    return character == '_' || Character.isUnicodeIdentifierStart(character);
  }

  private static boolean isPart(int character) {
    return Character.isUnicodeIdentifierPart(character)
        && !Character.isIdentifierIgnorable(character);
  }
}
