package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.regex.Matcher;
import dev.tauraro.engine.regex.Subject;
import dev.tauraro.engine.runtime.Numbers;

/** The matches of a pattern in a text, one after the other. */
final class Search extends PyIterator {
  private final PyPattern pattern;
  private final Object string;
  private final Subject subject;
  private final int from;
  private final int to;
  private final Matcher matcher;
  private int position;
  private boolean mustAdvance;
  private boolean finished;

  private Search(PyPattern pattern, Object string, Object from, Object to) {
    this.pattern = pattern;
    this.string = string;
    this.subject = pattern.subject(string);
    this.from = from == null ? 0 : clamp(from, subject.length());
    this.to = to == null ? subject.length() : clamp(to, subject.length());
    this.matcher = new Matcher(pattern.program(), subject, this.to);
    this.position = this.from;
  }

  /**
   * A search.
   *
   * @param from index of the first character, or null
   * @param to index of the character after the last, or null
   */
  static Search of(PyPattern pattern, Object string, Object from, Object to) {
    return new Search(pattern, string, from, to);
  }

  private static int clamp(Object index, int length) {
    return (int) Math.max(0, Math.min(length, Numbers.toLongClamped(Numbers.index(index))));
  }

  PyPattern pattern() {
    return pattern;
  }

  Object string() {
    return string;
  }

  Subject subject() {
    return subject;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Finds the next match; the span can be read then. */
  boolean find() {
    return finish(!finished && matcher.search(position, mustAdvance));
  }

  /** Finds a match that begins where the last one ended. */
  boolean findHere() {
    return finish(!finished && matcher.match(position, false, mustAdvance));
  }

  private boolean finish(boolean found) {
    if (found) {
      mustAdvance = matcher.end(0) == matcher.start(0);
      position = matcher.end(0);
    } else {
      finished = true;
    }
    return found;
  }

  /** Where the match begins that was found last. */
  int start() {
    return matcher.start(0);
  }

  int end() {
    return matcher.end(0);
  }

  /** The text of a group of the match that was found last. */
  Object text(int group, Object absent) {
    int start = matcher.start(group);
    int end = matcher.end(group);
    return start >= 0 && end >= start ? subject.slice(start, end) : absent;
  }

  /** The match that was found last. */
  PyMatch result() {
    return new PyMatch(this, matcher);
  }

  /** The result of a match at the start. */
  Object matchOrNone(boolean whole) {
    return !finished && matcher.match(position, whole, false) ? result() : None.NONE;
  }

  Object findOrNone() {
    return find() ? result() : None.NONE;
  }

  @Override
  public Object next() {
    return find() ? result() : null;
  }

  @Override
  public PyType type() {
    return Types.CALLABLE_ITERATOR;
  }
}
