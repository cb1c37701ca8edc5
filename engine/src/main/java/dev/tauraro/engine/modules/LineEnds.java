package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Text;

/** What the argument {@code newline} of a text stream says about the ends of lines. */
final class LineEnds {
  /** Null for None. */
  private final String newline;

  private boolean sawReturn;
  private boolean sawFeed;
  private boolean sawBoth;

  private LineEnds(String newline) {
    this.newline = newline;
  }

  static LineEnds of(Object newline) {
    if (newline == None.NONE) {
      return new LineEnds(null);
    }
    if (!Str.is(Str.unwrap(newline))) {
      throw Errors.typeError("newline must be str or None, not " + Types.nameOf(newline));
    }
    String text = Str.java(Str.unwrap(newline));
    switch (text) {
      case "":
      case "\n":
      case "\r":
      case "\r\n":
        return new LineEnds(text);
      default:
        throw Errors.valueError("illegal newline value: " + Text.reprJava(newline));
    }
  }

  /** The argument as scripts gave it. */
  Object argument() {
    return newline == null ? None.NONE : Str.of(newline);
  }

  /** Text as it is stored. */
  String stored(String text) {
    if (newline != null && newline.isEmpty() || newline == null) {
      note(text);
    }
    if (newline == null) {
      return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return newline.startsWith("\r") ? text.replace("\n", newline) : text;
  }

  private void note(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        sawFeed = true;
      } else if (c == '\r') {
        boolean both = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        sawBoth |= both;
        sawReturn |= !both;
        i += both ? 1 : 0;
      }
    }
  }

  /** The kinds of ends of lines that were written: None, a string or a tuple. */
  Object seen() {
    PyList kinds = new PyList();
    if (sawReturn) {
      kinds.append("\r");
    }
    if (sawFeed) {
      kinds.append("\n");
    }
    if (sawBoth) {
      kinds.append("\r\n");
    }
    return kinds.size == 0
        ? None.NONE
        : kinds.size == 1 ? kinds.get(0) : PyTuple.of(kinds.toArray());
  }

  /** Where the line ends that starts at an offset: behind its end, but not beyond a limit. */
  int endOfLine(char[] chars, int from, int limit) {
    for (int at = from; at < limit; at++) {
      char c = chars[at];
      if (newline == null || newline.equals("\n")) {
        if (c == '\n') {
          return at + 1;
        }
      } else if (newline.isEmpty()) {
        if (c == '\n') {
          return at + 1;
        }
        if (c == '\r') {
          return at + 1 < limit && chars[at + 1] == '\n' ? at + 2 : at + 1;
        }
      } else if (c == '\r') {
        if (newline.length() == 1) {
          return at + 1;
        }
        if (at + 1 < limit && chars[at + 1] == '\n') {
          return at + 2;
        }
      }
    }
    return limit;
  }
}
