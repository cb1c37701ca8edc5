package dev.tauraro.engine.modules.xml;

/** The declaration of a document's type, and the declarations in it. */
final class XmlDoctype {
  private final XmlText text;
  private final XmlEvents events;
  private final XmlEntities entities;
  private final XmlTags tags;
  private boolean keepsEntities = true;
  private int at;
  private int literalAt;

  /** Whether the document says that it depends on nothing elsewhere. */
  boolean isStandalone;

  /** Whether declarations elsewhere are to be asked for. */
  boolean asksForOthers;

  /** Whether there are declarations elsewhere even if the document names none. */
  boolean hasForeign;

  XmlDoctype(XmlText text, XmlEvents events, XmlEntities entities, XmlTags tags) {
    this.text = text;
    this.events = events;
    this.entities = entities;
    this.tags = tags;
  }

  /** Reads the declaration that begins here, once all of it is there. */
  void read() {
    at = text.at + "<!DOCTYPE".length();
    space();
    String name = name();
    at = text.skipSpace(at);
    XmlEntity external = external(name, false);
    at = text.skipSpace(at);
    boolean hasSubset = text.need(at) == '[';
    int headEnd = at + 1;
    if (!hasSubset && text.charAt(at) != '>') {
      throw wrong();
    }
    int close = hasSubset ? endOfSubset(headEnd) : at;
    int end = hasSubset ? text.skipSpace(close + 1) : at;
    if (text.need(end) != '>') {
      throw text.fault(XmlFault.SYNTAX, end);
    }
    int start = text.at;
    if (external.systemId != null) {
      entities.isIncomplete = !isStandalone;
      text.at = literalAt;
      depend();
    }
    text.at = headEnd - 1;
    if (!events.startDoctype(name, external, hasSubset) && events.wantsOther()) {
      events.other(text.part(start, headEnd));
    }
    if (hasSubset) {
      declarations(headEnd, close);
    }
    if (external.systemId != null || hasForeign) {
      askFor(external);
    }
    text.at = end;
    events.endDoctype();
    text.at = end + 1;
  }

  /** Before the first element: asks for declarations elsewhere that the document didn't name. */
  void beforeElements() {
    if (hasForeign) {
      hasForeign = false;
      entities.isIncomplete = !isStandalone;
      askFor(XmlEntity.external("", false, null, null, null));
    }
  }

  private void askFor(XmlEntity external) {
    hasForeign = false;
    if (asksForOthers) {
      events.external(null, external);
    }
  }

  private void depend() {
    if (!isStandalone && !events.mayDepend()) {
      throw text.fault(XmlFault.NOT_STANDALONE);
    }
  }

  /** Where the declarations end that begin at an index. */
  private int endOfSubset(int from) {
    int i = from;
    while (true) {
      char c = text.need(i);
      if (c == ']') {
        return i;
      }
      if (text.startsWith("<!--", i)) {
        i = text.needPart("-->", i + 4) + 3;
      } else if (text.startsWith("<?", i)) {
        i = text.needPart("?>", i + 2) + 2;
      } else if (c == '"' || c == '\'') {
        i = text.needPart(String.valueOf(c), i + 1) + 1;
      } else {
        i++;
      }
    }
  }

  /** Reads the declarations between two indexes. */
  void declarations(int from, int end) {
    at = from;
    int start = text.at;
    try {
      while ((at = text.skipSpace(at)) < end) {
        text.at = at;
        one();
      }
    } catch (XmlIncomplete e) {
      throw text.fault(XmlFault.SYNTAX);
    }
    text.at = start;
  }

  private void one() {
    if (text.charAt(at) == '%') {
      at = text.nameEnd(at + 1);
      expect(';');
      entities.isIncomplete = !isStandalone;
      keepsEntities = isStandalone;
      depend();
    } else if (text.startsWith("<!--", at)) {
      int start = at;
      int close = text.needPart("--", at + 4);
      text.check(start, close);
      at = close + 2;
      expect('>');
      if (!events.comment(text.part(start + 4, close)) && events.wantsOther()) {
        events.other(text.part(start, at));
      }
    } else if (text.startsWith("<?", at)) {
      instruction();
    } else if (keyword("<!ENTITY")) {
      entity();
    } else if (keyword("<!ATTLIST")) {
      attributes();
    } else if (keyword("<!ELEMENT")) {
      element();
    } else if (keyword("<!NOTATION")) {
      XmlEntity notation = external(name(), true);
      int place = notation.systemId == null ? at : literalAt;
      end();
      text.at = Math.max(text.at, place);
      events.notation(notation);
    } else {
      throw unknown();
    }
  }

  /** The error of what is no declaration. */
  private XmlFault unknown() {
    if (text.charAt(at) != '<') {
      return wrong();
    }
    char next = text.need(at + 1);
    if (next != '!') {
      boolean isTag = XmlCharacters.isNameStart(next);
      return isTag ? text.fault(XmlFault.SYNTAX, at) : text.fault(XmlFault.INVALID, at + 1);
    }
    return XmlCharacters.isNameStart(text.need(at + 2))
        ? text.declarationFault(at)
        : text.fault(XmlFault.INVALID, at + 2);
  }

  private void instruction() {
    int start = at;
    at = text.nameEnd(start + 2);
    int close = text.needPart("?>", at);
    int data = text.skipSpace(at);
    if (data == at && close != at) {
      throw text.fault(XmlFault.INVALID, at);
    }
    text.check(at, close);
    String content = data < close ? text.part(data, close) : "";
    String target = text.part(start + 2, at);
    at = close + 2;
    if (!events.instruction(target, content) && events.wantsOther()) {
      events.other(text.part(start, at));
    }
  }

  // Declarations; each begins behind its keyword and the space after it.

  private void entity() {
    boolean isParameter = text.need(at) == '%';
    if (isParameter) {
      at++;
      space();
    }
    String name = name();
    space();
    XmlEntity made;
    int place = at;
    if (isQuote()) {
      int from = at + 1;
      String written = literal();
      made = XmlEntity.internal(name, isParameter, entities.literal(from, from + written.length()));
    } else {
      made = external(name, false);
      if (made.systemId == null) {
        throw text.fault(XmlFault.SYNTAX, at);
      }
      int before = at;
      at = text.skipSpace(at);
      if (text.startsWith("NDATA", at)) {
        if (isParameter || at == before) {
          throw text.fault(XmlFault.SYNTAX, at);
        }
        at += "NDATA".length();
        space();
        place = at;
        made = XmlEntity.external(name, false, made.publicId, made.systemId, name());
      } else {
        place = at;
        made = XmlEntity.external(name, isParameter, made.publicId, made.systemId, null);
      }
    }
    end();
    text.at = place;
    if (keepsEntities) {
      if (!isParameter) {
        entities.declare(made);
      }
      events.entity(made);
    }
  }

  private void element() {
    String name = name();
    space();
    int from = at;
    at = text.needPart(">", at);
    StringBuilder content = new StringBuilder();
    for (int i = from; i < at; i++) {
      if (!XmlCharacters.isSpace(text.charAt(i))) {
        content.append(text.charAt(i));
      }
    }
    int last = at - 1;
    while (last > from && text.charAt(last) != ')') {
      last--;
    }
    end();
    text.at = text.charAt(from) == '(' ? last : from;
    if (events.wantsElements()) {
      events.element(name, content.toString());
    }
  }

  private void attributes() {
    String element = name();
    while (true) {
      int before = at;
      at = text.skipSpace(at);
      if (text.need(at) == '>') {
        at++;
        return;
      }
      if (at == before) {
        throw text.fault(XmlFault.SYNTAX, at);
      }
      attribute(element);
    }
  }

  private void attribute(String element) {
    String name = name();
    space();
    String type = type();
    space();
    boolean isFixed = false;
    if (text.need(at) == '#') {
      int end = text.nameEnd(at + 1);
      String word = text.part(at + 1, end);
      isFixed = word.equals("FIXED");
      if (!isFixed && !word.equals("REQUIRED") && !word.equals("IMPLIED")) {
        throw text.fault(XmlFault.SYNTAX, at);
      }
      at = end;
      if (!isFixed) {
        text.at = end - word.length() - 1;
        declare(element, name, type, null, word.equals("REQUIRED"));
        return;
      }
      space();
    }
    int from = at + 1;
    String written = literal();
    for (int i = from; i < from + written.length(); ) {
      char c = text.charAt(i);
      if (c == '<') {
        throw text.fault(XmlFault.INVALID, i);
      }
      i = c == '&' ? text.referenceEnd(i) : i + 1;
    }
    String value = entities.value(from, from + written.length());
    boolean isText = type.equals("CDATA");
    text.at = from - 1;
    declare(element, name, type, isText ? value : XmlTags.tokens(value), isFixed);
  }

  private void declare(String element, String name, String type, String value, boolean isRequired) {
    if (keepsEntities) {
      tags.addRule(element, new XmlTags.Rule(name, !type.equals("CDATA"), value));
      events.attribute(element, name, type, value, isRequired);
    }
  }

  private String type() {
    int from = at;
    if (text.need(at) != '(') {
      String word = name();
      if (!word.equals("NOTATION")) {
        if (!isType(word)) {
          throw text.fault(XmlFault.SYNTAX, from);
        }
        return word;
      }
      space();
      if (text.need(at) != '(') {
        throw text.fault(XmlFault.SYNTAX, at);
      }
    }
    at = text.needPart(")", at) + 1;
    StringBuilder type = new StringBuilder();
    for (int i = from; i < at; i++) {
      if (!XmlCharacters.isSpace(text.charAt(i))) {
        type.append(text.charAt(i));
      }
    }
    return type.toString();
  }

  private static boolean isType(String word) {
    switch (word) {
      case "CDATA":
      case "ID":
      case "IDREF":
      case "IDREFS":
      case "ENTITY":
      case "ENTITIES":
      case "NMTOKEN":
      case "NMTOKENS":
        return true;
      default:
        return false;
    }
  }

  /** Where something is, if that is said next; a notation may have a public name only. */
  private XmlEntity external(String name, boolean isNotation) {
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
    String publicId = isPublic ? XmlTags.tokens(literal().replace('\n', ' ')) : null;
    if (isPublic) {
      int before = at;
      at = text.skipSpace(at);
      if (isNotation && text.need(at) == '>') {
        return XmlEntity.external(name, false, publicId, null, null);
      }
      if (at == before) {
        throw text.fault(XmlFault.SYNTAX, at);
      }
    }
    return XmlEntity.external(name, false, publicId, literal(), null);
  }

  // Pieces.

  /** Passes a word and the space after it, if it is next. */
  private boolean keyword(String word) {
    int end = at + word.length();
    if (text.mayBecome(word, at)) {
      throw new XmlIncomplete();
    }
    if (!text.startsWith(word, at) || !XmlCharacters.isSpace(text.need(end))) {
      return false;
    }
    at = text.skipSpace(end);
    return true;
  }

  private String name() {
    int start = at;
    if (!XmlCharacters.isNameStart(text.need(at))) {
      throw wrong();
    }
    at = text.tokenEnd(at);
    return text.part(start, at);
  }

  /** The error of what stands here instead of something else. */
  private XmlFault wrong() {
    text.checkToken(at);
    return text.fault(XmlFault.SYNTAX, at);
  }

  private boolean isQuote() {
    char c = text.need(at);
    return c == '"' || c == '\'';
  }

  private String literal() {
    if (!isQuote()) {
      throw wrong();
    }
    literalAt = at;
    int start = at + 1;
    int end = text.needPart(String.valueOf(text.charAt(at)), start);
    text.check(start, end);
    at = end + 1;
    return text.part(start, end);
  }

  private void space() {
    int before = at;
    at = text.skipSpace(at);
    text.need(at);
    if (at == before) {
      throw text.fault(XmlFault.SYNTAX, at);
    }
  }

  private void expect(char c) {
    if (text.need(at) != c) {
      throw text.fault(XmlFault.INVALID, at);
    }
    at++;
  }

  private void end() {
    at = text.skipSpace(at);
    if (text.need(at) != '>') {
      throw text.fault(XmlFault.SYNTAX, at);
    }
    at++;
  }
}
