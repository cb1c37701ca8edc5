package dev.tauraro.engine.modules.xml;

/** What stands in a declaration like {@code <?xml version="1.0"?>}. */
final class XmlDeclaration {
  private final XmlText text;
  private final int end;
  private int at;
  private int valueStart;
  String version;
  String encoding;
  int encodingAt;
  int standalone = -1;

  /** Reads the declaration between two indexes, without its marks. */
  XmlDeclaration(XmlText text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
    version = value("version", true);
    encoding = value("encoding", false);
    encodingAt = encoding == null ? 0 : valueStart;
    String alone = value("standalone", false);
    if (alone != null) {
      if (!alone.equals("yes") && !alone.equals("no")) {
        throw text.fault(XmlFault.DECLARATION, valueStart);
      }
      standalone = alone.equals("yes") ? 1 : 0;
    }
    at = skipSpace(at);
    if (at < end || encoding != null && !Character.isLetter(encoding.charAt(0))) {
      throw text.fault(XmlFault.DECLARATION, at < end ? at : encodingAt);
    }
  }

  private int skipSpace(int index) {
    return Math.min(text.skipSpace(index), end);
  }

  /** The value of a name, if the name comes next. */
  private String value(String name, boolean isNeeded) {
    int start = skipSpace(at);
    boolean isThere = start > at && text.startsWith(name, start);
    if (!isThere) {
      if (isNeeded) {
        throw text.fault(XmlFault.DECLARATION, start);
      }
      return null;
    }
    int i = expect(skipSpace(start + name.length()), "=");
    i = skipSpace(i);
    char mark = i < end ? text.charAt(i) : 0;
    i = expect(i, mark == '"' ? "\"" : "'");
    valueStart = i;
    while (i < end && isValuePart(text.charAt(i))) {
      i++;
    }
    String value = text.part(valueStart, i);
    at = expect(i, String.valueOf(mark));
    if (value.isEmpty()) {
      throw text.fault(XmlFault.DECLARATION, valueStart);
    }
    return value;
  }

  private static boolean isValuePart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }

  private int expect(int index, String part) {
    if (index >= end || !text.startsWith(part, index)) {
      boolean isAscii = index >= end || text.charAt(index) < 128;
      throw text.fault(XmlFault.DECLARATION, isAscii ? index : index + 1);
    }
    return index + part.length();
  }
}
