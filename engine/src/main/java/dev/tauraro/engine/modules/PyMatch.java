package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.regex.Matcher;
import dev.tauraro.engine.regex.Subject;

/** A match of a regular expression. */
final class PyMatch extends PyObject {
  private final PyPattern pattern;
  private final Object string;
  private final Subject subject;
  private final int from;
  private final int to;
  private final int[] spans;

  /** The match that a matcher has found between the bounds that were given. */
  PyMatch(Search search, Matcher matcher) {
    this.pattern = search.pattern();
    this.string = search.string();
    this.subject = search.subject();
    this.from = search.from();
    this.to = search.to();
    this.spans = matcher.result();
  }

  @Override
  public PyType type() {
    return MatchMethods.TYPE;
  }

  PyPattern pattern() {
    return pattern;
  }

  Object string() {
    return string;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int groups() {
    return pattern.program().groups();
  }

  /** Start of a group, -1 when it did not match. */
  int start(int group) {
    return isMatched(group) ? spans[2 * group] : -1;
  }

  int end(int group) {
    return isMatched(group) ? spans[2 * group + 1] : -1;
  }

  private boolean isMatched(int group) {
    return spans[2 * group] >= 0 && spans[2 * group + 1] >= spans[2 * group];
  }

  /** Number of the group that was closed last, -1 when there is none. */
  int lastGroup() {
    return spans[spans.length - 1];
  }

  /** The text of a group, or another value when it did not match. */
  Object text(int group, Object absent) {
    return isMatched(group) ? subject.slice(spans[2 * group], spans[2 * group + 1]) : absent;
  }

  Object text(int group) {
    return text(group, None.NONE);
  }
}
