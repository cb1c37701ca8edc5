package dev.tauraro.engine.modules.xml;

/** Reads the pieces of declarations one after the other: words, names, literals. */
final class XmlPieces {
  private final XmlText text;

  /** Where the next piece begins. */
  int at;

  /** Where the last literal began. */
  int literalAt;

  XmlPieces(XmlText text) {
    this.text = text;
  }

  /** Passes a word and the space after it, if it is next. */
  boolean keyword(String word) {
    int end = at + word.length();
    if (!text.begins(word, at) || !XmlCharacters.isSpace(text.need(end))) {
      return false;
    }
    at = text.skipSpace(end);
    return true;
  }

  String name() {
    int start = at;
    if (!XmlCharacters.isNameStart(text.need(at))) {
      throw wrong();
    }
    at = text.tokenEnd(at);
    return text.part(start, at);
  }

  /** The error of what stands here instead of something else. */
  XmlFault wrong() {
    text.checkToken(at);
    return text.fault(XmlFault.SYNTAX, at);
  }

  boolean isQuote() {
    char c = text.need(at);
    return c == '"' || c == '\'';
  }

  String literal() {
    if (!isQuote()) {
      throw wrong();
    }
    literalAt = at;
    int start = at + 1;
    int end = text.literalEnd(at);
    at = end + 1;
    return text.part(start, end);
  }

  void space() {
    int before = at;
    at = text.skipSpace(at);
    text.need(at);
    if (at == before) {
      throw text.fault(XmlFault.SYNTAX, at);
    }
  }

  void expect(char c) {
    if (text.need(at) != c) {
      throw text.fault(XmlFault.INVALID, at);
    }
    at++;
  }

  /** Passes the end of a declaration. */
  void end() {
    at = text.skipSpace(at);
    if (text.need(at) != '>') {
      throw text.fault(XmlFault.SYNTAX, at);
    }
    at++;
  }

  /** What was passed since an index, without spaces. */
  String withoutSpaces(int from) {
    StringBuilder result = new StringBuilder();
    for (int i = from; i < at; i++) {
      if (!XmlCharacters.isSpace(text.charAt(i))) {
        result.append(text.charAt(i));
      }
    }
    return result.toString();
  }

  /** A name that is known everywhere: a literal of few kinds of characters. */
  private String publicId() {
    String id = literal();
    for (int i = 0; i < id.length(); i++) {
      if (!XmlCharacters.isOfPublicId(id.charAt(i))) {
        throw text.fault(XmlFault.PUBLIC_ID, literalAt + 1 + i);
      }
    }
    return XmlTags.tokens(id.replace('\n', ' '));
  }

  /** Where something is, if that is said next; a notation may have a public name only. */
  XmlEntity external(String name, boolean isNotation) {
    int start = at;
    at = text.skipSpace(at);
    boolean isPublic = keyword("PUBLIC");
    if (!isPublic && !keyword("SYSTEM")) {
      if (isNotation) {
        throw text.fault(XmlFault.SYNTAX, at);
      }
      at = start;
      return XmlEntity.external(name, false, null, null, null);
    }
    String publicId = isPublic ? publicId() : null;
    if (isPublic) {
      int before = at;
      at = text.skipSpace(at);
      if (text.need(at) == '>' && isNotation) {
        return XmlEntity.external(name, false, publicId, null, null);
      }
      if (at == before) {
        throw text.fault(XmlFault.SYNTAX, at);
      }
    }
    return XmlEntity.external(name, false, publicId, literal(), null);
  }
}
