package dev.tauraro.engine.modules.xml;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.List;

/** The text that is being scanned: that of the document, or that of an entity in its place. */
final class XmlText {
  /** How many characters entities may stand for in all. */
  private static final long MOST_EXPANDED = 8L << 20;

  /** A text that goes on when that of an entity in it has ended. */
  private record Outer(String text, int at, int resume, XmlEntity entity, int depth) {}

  private final List<Outer> outer = new ArrayList<>();
  private final boolean hasNamespaces;
  private String text = "";
  private XmlEntity entity;
  private int depth;
  private boolean isLast;
  private long expanded;
  private long line = 1;
  private long column;
  private long bytes;
  private int counted;

  /** Where what is being scanned begins. */
  int at;

  XmlText(boolean hasNamespaces) {
    this.hasNamespaces = hasNamespaces;
  }

  // Growing and nesting.

  /** Goes on with more of the document; without what was scanned. */
  void add(String more, boolean last) {
    count(at);
    Work.steps((text.length() - at + more.length() >> 3) + 1);
    Work.checkSize(text.length() - at + more.length(), 2);
    text = at == text.length() ? more : text.substring(at) + more;
    at = counted = 0;
    isLast = last;
  }

  /** Goes on with the text of an entity, and then with this text from an index on. */
  void enter(XmlEntity next, int resume, int openElements) {
    charge(next);
    outer.add(new Outer(text, at, resume, entity, depth));
    next.isOpen = true;
    entity = next;
    text = next.text;
    at = 0;
    depth = openElements;
  }

  /** Counts the text of an entity as read once more. */
  void charge(XmlEntity next) {
    expanded += next.text.length() + 1;
    Work.steps((next.text.length() >> 3) + 1);
    if (expanded > MOST_EXPANDED) {
      throw new XmlFault(XmlFault.AMPLIFIED);
    }
  }

  boolean isInEntity() {
    return entity != null;
  }

  /** Goes on with the text around that of the entity that has ended. */
  void leave() {
    Outer last = outer.remove(outer.size() - 1);
    entity.isOpen = false;
    text = last.text;
    at = last.resume;
    entity = last.entity;
    depth = last.depth;
  }

  /** Goes back to where the document refers to the outermost entity. */
  void leaveAll() {
    while (entity != null) {
      int reference = outer.get(outer.size() - 1).at;
      leave();
      at = reference;
    }
  }

  /** How many elements were open when the text began. */
  int depth() {
    return depth;
  }

  /** Names of the entities that are being read, from the outermost on. */
  List<String> openEntities() {
    List<String> names = new ArrayList<>();
    for (Outer each : outer) {
      if (each.entity != null) {
        names.add(each.entity.name);
      }
    }
    if (entity != null) {
      names.add(entity.name);
    }
    return names;
  }

  // Places.

  private int reached() {
    return outer.isEmpty() ? at : outer.get(0).at;
  }

  private void count(int upTo) {
    String document = outer.isEmpty() ? text : outer.get(0).text;
    for (int i = counted; i < upTo; i++) {
      char c = document.charAt(i);
      if (c == '\n') {
        line++;
        column = 0;
      } else if (!Character.isLowSurrogate(c)) {
        column++;
      }
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    counted = Math.max(counted, upTo);
  }

  long line() {
    count(reached());
    return line;
  }

  long column() {
    count(reached());
    return column;
  }

  long bytes() {
    count(reached());
    return bytes;
  }

  // Failing.

  /** What to throw for an error at an index of this text. */
  XmlFault fault(int code, int index) {
    if (entity == null) {
      at = Math.max(at, index);
    }
    return new XmlFault(code);
  }

  /** What to throw for an error of what begins here. */
  XmlFault fault(int code) {
    return new XmlFault(code);
  }

  // Looking.

  int end() {
    return text.length();
  }

  /** Whether no more text follows this one. */
  boolean isLast() {
    return isLast || entity != null;
  }

  String rest() {
    return text.substring(at);
  }

  String part(int from, int to) {
    return text.substring(from, to);
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  /** The character at an index; the text must go on up to there. */
  char need(int index) {
    if (index >= text.length()) {
      throw new XmlIncomplete();
    }
    return text.charAt(index);
  }

  /** The index of a part, which must come. */
  int needPart(String part, int from) {
    int found = text.indexOf(part, from);
    if (found < 0) {
      throw new XmlIncomplete();
    }
    return found;
  }

  int find(String part, int from) {
    return text.indexOf(part, from);
  }

  boolean startsWith(String part, int index) {
    return text.startsWith(part, index);
  }

  /** Whether all that is left is the beginning of a word. */
  boolean mayBecome(String word, int index) {
    return text.length() - index < word.length()
        && word.regionMatches(0, text, index, text.length() - index);
  }

  /** Whether a part stands at an index; the text must go on until that is certain. */
  boolean begins(String part, int index) {
    if (mayBecome(part, index)) {
      throw new XmlIncomplete();
    }
    return text.startsWith(part, index);
  }

  int skipSpace(int index) {
    int i = index;
    while (i < text.length() && XmlCharacters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the name that begins at an index; fails when there is none. */
  int nameEnd(int index) {
    if (!XmlCharacters.isNameStart(need(index))) {
      throw fault(XmlFault.INVALID, index);
    }
    return restOfName(index + 1);
  }

  /** Fails if what begins at an index is no token of the declarations of a document. */
  void checkToken(int index) {
    char c = need(index);
    if (XmlCharacters.isNamePart(c)) {
      tokenEnd(index);
    } else if (c == '"' || c == '\'') {
      literalEnd(index);
    } else if (c == '%' && !XmlCharacters.isSpace(need(index + 1))) {
      nameEnd(index + 1);
    } else if ("%#(),[]|>".indexOf(c) < 0) {
      throw fault(XmlFault.INVALID, index);
    }
  }

  /** Where the mark is that ends a literal in declarations, which must not touch more text. */
  int literalEnd(int index) {
    int end = needPart(String.valueOf(text.charAt(index)), index + 1);
    check(index + 1, end);
    char next = need(end + 1);
    if (!XmlCharacters.isSpace(next) && ">%[".indexOf(next) < 0) {
      throw fault(XmlFault.INVALID, end + 1);
    }
    return end;
  }

  /** The end of a name in declarations, which must not touch what is no sign of them. */
  int tokenEnd(int index) {
    int end = restOfName(index);
    if (end == text.length() && isLast()) {
      return end;
    }
    char c = need(end);
    if (!XmlCharacters.isSpace(c) && ">),|[%+*?(".indexOf(c) < 0) {
      throw fault(XmlFault.INVALID, end);
    }
    return end;
  }

  /** The error of a declaration of an unknown kind at an index. */
  XmlFault declarationFault(int index) {
    int end = restOfName(index + 2);
    boolean isWord = XmlCharacters.isSpace(need(end)) || text.charAt(end) == '%';
    return isWord ? fault(XmlFault.SYNTAX, index) : fault(XmlFault.INVALID, end);
  }

  int restOfName(int index) {
    int i = index;
    while (i < text.length() && XmlCharacters.isNamePart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The end of a name that may have a prefix: one colon between two names, where there are
   * namespaces.
   */
  int prefixedNameEnd(int index) {
    int end = nameEnd(index);
    int colon = hasNamespaces ? colonIn(index, end) : -1;
    if (colon >= 0) {
      if (colon == index) {
        throw fault(XmlFault.INVALID, colon);
      }
      if (!XmlCharacters.isNameStart(need(colon + 1))) {
        throw fault(XmlFault.INVALID, colon + 1);
      }
      int second = colonIn(colon + 1, end);
      if (second >= 0) {
        throw fault(XmlFault.INVALID, second);
      }
    }
    return end;
  }

  private int colonIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** The end of the reference at an index, of which only the form is looked at. */
  int referenceEnd(int index) {
    int i = index + 1;
    if (need(i) == '#') {
      boolean isHex = need(++i) == 'x';
      int first = isHex ? ++i : i;
      while (Character.digit(asciiAt(i), isHex ? 16 : 10) >= 0) {
        i++;
      }
      if (i == first) {
        throw fault(XmlFault.INVALID, i);
      }
    } else {
      i = nameEnd(i);
    }
    if (need(i) != ';') {
      throw fault(XmlFault.INVALID, i);
    }
    return i + 1;
  }

  /** The character at an index, or 0 for one beyond ASCII. */
  private char asciiAt(int index) {
    char c = need(index);
    return c < 128 ? c : 0;
  }

  /** Fails if a character between two indexes may stand nowhere. */
  void check(int from, int to) {
    for (int i = from; i < to; i++) {
      if (XmlCharacters.isWrong(text.charAt(i))) {
        throw fault(XmlFault.INVALID, i);
      }
    }
  }
}
