package dev.tauraro.engine.modules.xml;

/** What stands in a declaration like {@code <?xml version="1.0"?>}. */
final class XmlDeclaration {
  private final XmlText text;
  private final int end;
  private int at;
  private String name;
  private int nameAt;
  private String value;
  private int valueAt;
  final String version;
  String encoding;
  int encodingAt;
  int standalone = -1;

  /** Reads the declaration between two indexes, without its marks. */
  XmlDeclaration(XmlText text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
    if (!next()) {
      throw bad(start);
    }
    check("version", nameAt);
    version = value;
    boolean isMore = next();
    if (isMore && name.equals("encoding")) {
      if (value.isEmpty() || !Character.isLetter(value.charAt(0))) {
        throw bad(valueAt);
      }
      encoding = value;
      encodingAt = valueAt;
      isMore = next();
    }
    if (isMore) {
      check("standalone", nameAt);
      if (!value.equals("yes") && !value.equals("no")) {
        throw bad(valueAt);
      }
      standalone = value.equals("yes") ? 1 : 0;
      if (skipSpace(at) < end) {
        throw bad(skipSpace(at));
      }
    }
  }

  private XmlFault bad(int index) {
    return text.fault(XmlFault.DECLARATION, index);
  }

  private void check(String expected, int index) {
    if (!name.equals(expected)) {
      throw bad(index);
    }
  }

  private int skipSpace(int index) {
    return Math.min(text.skipSpace(index), end);
  }

  private char charAt(int index) {
    return index < end ? text.charAt(index) : 0;
  }

  /** Reads the next name and its value; false when there is none. */
  private boolean next() {
    if (at == end) {
      return false;
    }
    nameAt = skipSpace(at);
    if (nameAt == at) {
      throw bad(at);
    }
    if (nameAt == end) {
      return false;
    }
    int i = nameAt;
    while (charAt(i) != '=' && !XmlCharacters.isSpace(charAt(i))) {
      if (i >= end || charAt(i) >= 128) {
        // A character beyond ASCII is noticed at its second byte.
        throw bad(i < end ? i + 1 : end);
      }
      i++;
    }
    name = text.part(nameAt, i);
    i = skipSpace(i);
    if (charAt(i) != '=' || name.isEmpty()) {
      throw bad(i);
    }
    i = skipSpace(i + 1);
    char mark = charAt(i);
    if (mark != '"' && mark != '\'') {
      throw bad(i);
    }
    valueAt = ++i;
    while (charAt(i) != mark) {
      if (!isValuePart(charAt(i))) {
        throw bad(i);
      }
      i++;
    }
    value = text.part(valueAt, i);
    at = i + 1;
    return true;
  }

  private static boolean isValuePart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }
}
