package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrRepr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups that a pattern has, while it is parsed. */
final class Groups {
  private static final int NO_LOOKBEHIND = -1;

  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Boolean> closed = new ArrayList<>(List.of(false));
  private final Map<Integer, Integer> conditions = new LinkedHashMap<>();
  private int lookbehindFrom = NO_LOOKBEHIND;

  /** Number of groups so far, counting the whole match. */
  int count() {
    return closed.size();
  }

  Map<String, Integer> names() {
    return names;
  }

  /** Opens a group with a name or null; returns its number. */
  int open(String name, PatternSource source) throws PatternException {
    int number = closed.size();
    if (name != null) {
      Integer known = names.get(name);
      if (known != null) {
        throw source.error(
            "redefinition of group name "
                + quote(name)
                + " as group "
                + number
                + "; was group "
                + known,
            length(name) + 1);
      }
      names.put(name, number);
    }
    closed.add(false);
    return number;
  }

  void close(int number) {
    closed.set(number, true);
  }

  boolean isClosed(int number) {
    return number < closed.size() && closed.get(number);
  }

  /**
   * Enters a lookbehind, which can't refer to its own groups; returns what {@link #leaveLookbehind}
   * takes.
   */
  int enterLookbehind() {
    int before = lookbehindFrom;
    if (before == NO_LOOKBEHIND) {
      lookbehindFrom = closed.size();
    }
    return before;
  }

  void leaveLookbehind(int before) {
    lookbehindFrom = before;
  }

  /** Fails when a lookbehind that is being parsed may not refer to the group. */
  void checkLookbehind(int number, PatternSource source) throws PatternException {
    if (lookbehindFrom == NO_LOOKBEHIND) {
      return;
    }
    if (!isClosed(number)) {
      throw source.error("cannot refer to an open group", 0);
    }
    if (number >= lookbehindFrom) {
      throw source.error("cannot refer to group defined in the same lookbehind subpattern", 0);
    }
  }

  /** Notes that a condition asks for a group that may come later. */
  void addCondition(int number, int position) {
    conditions.putIfAbsent(number, position);
  }

  /** Fails when a condition asks for a group that is not there. */
  void checkConditions() throws PatternException {
    for (Map.Entry<Integer, Integer> condition : conditions.entrySet()) {
      if (condition.getKey() >= count()) {
        throw new PatternException(
            "invalid group reference " + condition.getKey(), condition.getValue());
      }
    }
  }

  static String quote(String name) {
    return Str.java(StrRepr.repr(Str.of(name)));
  }

  static int length(String name) {
    return name.codePointCount(0, name.length());
  }
}
