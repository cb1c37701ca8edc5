package dev.tauraro.engine.regex;

/** What a set of characters is written with. */
sealed interface SetMember {
  /** One character. */
  record Literal(int character) implements SetMember {}

  /** The characters from one to another. */
  record Range(int first, int last) implements SetMember {}

  /** The characters of a category, or all outside it. */
  record Kind(Category category, boolean outside) implements SetMember {}
}
