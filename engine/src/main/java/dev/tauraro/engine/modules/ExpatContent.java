package dev.tauraro.engine.modules;

import dev.tauraro.engine.modules.xml.XmlFault;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import java.util.ArrayList;
import java.util.List;

/** What an element may contain, as tuples of kind, quantity, name and parts. */
final class ExpatContent {
  private static final long EMPTY = 1;
  private static final long ANY = 2;
  private static final long MIXED = 3;
  private static final long NAME = 4;
  private static final long CHOICE = 5;
  private static final long SEQUENCE = 6;

  /** A group whose end was not read yet. */
  private static final class Group {
    final List<Object> parts = new ArrayList<>();
    long kind = SEQUENCE;
    char separator;
  }

  private final String text;
  private int at;

  private ExpatContent(String text) {
    this.text = text;
  }

  /** The model that is written without spaces. */
  static Object model(String text) {
    if (text.equals("EMPTY") || text.equals("ANY")) {
      return part(text.equals("ANY") ? ANY : EMPTY, 0, None.NONE, PyTuple.EMPTY);
    }
    return new ExpatContent(text).read();
  }

  private static PyTuple part(long kind, long quantity, Object name, PyTuple parts) {
    return PyTuple.of(kind, quantity, name, parts);
  }

  private Object read() {
    List<Group> open = new ArrayList<>();
    expect('(');
    open.add(new Group());
    while (true) {
      Group group = open.get(open.size() - 1);
      if (peek() == '(') {
        at++;
        open.add(new Group());
        continue;
      }
      name(group);
      Object closed = null;
      while (peek() == ')') {
        at++;
        Group last = open.remove(open.size() - 1);
        closed = part(last.kind, quantity(), None.NONE, PyTuple.of(last.parts.toArray()));
        if (open.isEmpty()) {
          if (at < text.length()) {
            throw new XmlFault(XmlFault.SYNTAX);
          }
          return closed;
        }
        open.get(open.size() - 1).parts.add(closed);
      }
      separate(open.get(open.size() - 1));
    }
  }

  private void name(Group group) {
    int start = at;
    while (peek() != 0 && "(),|?*+".indexOf(peek()) < 0) {
      at++;
    }
    if (at == start) {
      throw new XmlFault(XmlFault.SYNTAX);
    }
    String name = text.substring(start, at);
    if (name.equals("#PCDATA")) {
      group.kind = MIXED;
    } else {
      group.parts.add(part(NAME, quantity(), Str.of(name), PyTuple.EMPTY));
    }
  }

  private void separate(Group group) {
    char c = peek();
    boolean isOther = group.separator != 0 && c != group.separator;
    if (c != ',' && c != '|' || isOther) {
      throw new XmlFault(XmlFault.SYNTAX);
    }
    at++;
    group.separator = c;
    if (c == '|' && group.kind == SEQUENCE) {
      group.kind = CHOICE;
    }
  }

  private long quantity() {
    int found = peek() == 0 ? -1 : "?*+".indexOf(peek());
    at += found < 0 ? 0 : 1;
    return found + 1L;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new XmlFault(XmlFault.SYNTAX);
    }
    at++;
  }
}
