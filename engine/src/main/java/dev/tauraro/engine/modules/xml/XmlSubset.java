package dev.tauraro.engine.modules.xml;

/** The declarations within that of a document's type, or in a text of their own. */
final class XmlSubset {
  private final XmlText text;
  private final XmlEvents events;
  private final XmlEntities entities;
  private final XmlTags tags;
  private final XmlAsides asides;
  private final XmlPieces in;
  private boolean keepsEntities = true;

  /** The element whose attributes are being listed, or null. */
  private String listed;

  XmlSubset(XmlText text, XmlEvents events, XmlEntities entities, XmlTags tags, XmlAsides asides) {
    this.text = text;
    this.events = events;
    this.entities = entities;
    this.tags = tags;
    this.asides = asides;
    this.in = new XmlPieces(text);
  }

  /** Whether the declaration of the attributes of an element has not ended. */
  boolean isListing() {
    return listed != null;
  }

  /** Reads the declaration, or the attribute in a list of them, that begins here. */
  void step() {
    in.at = text.at;
    if (listed == null) {
      declaration();
    } else {
      attribute();
    }
    text.at = in.at;
  }

  private void declaration() {
    if (text.charAt(in.at) == '%') {
      in.at = text.nameEnd(in.at + 1);
      in.expect(';');
      keepsEntities = entities.isStandalone;
      entities.skipDeclarations();
      if (!entities.isStandalone && !events.mayDepend()) {
        throw text.fault(XmlFault.NOT_STANDALONE);
      }
    } else if (text.begins("<!--", in.at)) {
      asides.comment();
      in.at = text.at;
    } else if (text.startsWith("<?", in.at)) {
      XmlAsides.Instruction read = asides.instruction();
      if (read.isDeclaration()) {
        throw text.fault(XmlFault.MISPLACED_DECLARATION);
      }
      asides.tell(read);
      in.at = text.at;
    } else if (in.keyword("<!ENTITY")) {
      entity();
    } else if (in.keyword("<!ATTLIST")) {
      listed = in.name();
    } else if (in.keyword("<!ELEMENT")) {
      element();
    } else if (in.keyword("<!NOTATION")) {
      notation();
    } else {
      throw unknown();
    }
  }

  /** The error of what is no declaration. */
  private XmlFault unknown() {
    int at = in.at;
    if (text.charAt(at) != '<') {
      return in.wrong();
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

  // Declarations; each begins behind its keyword and the space after it.

  private void entity() {
    boolean isParameter = text.need(in.at) == '%';
    if (isParameter) {
      in.at++;
      in.space();
    }
    String name = in.name();
    in.space();
    XmlEntity made;
    int place = in.at;
    if (in.isQuote()) {
      int from = in.at + 1;
      String written = in.literal();
      made = XmlEntity.internal(name, isParameter, entities.literal(from, from + written.length()));
    } else {
      made = in.external(name, false);
      if (made.systemId == null) {
        throw text.fault(XmlFault.SYNTAX, in.at);
      }
      int before = in.at;
      in.at = text.skipSpace(in.at);
      String notation = null;
      if (text.begins("NDATA", in.at)) {
        if (isParameter || in.at == before) {
          throw text.fault(XmlFault.SYNTAX, in.at);
        }
        in.at += "NDATA".length();
        in.space();
        place = in.at;
        notation = in.name();
      } else {
        place = in.at;
      }
      made = XmlEntity.external(name, isParameter, made.publicId, made.systemId, notation);
    }
    in.end();
    text.at = place;
    if (keepsEntities) {
      if (!isParameter) {
        entities.declare(made);
      }
      events.entity(made);
    }
  }

  private void notation() {
    XmlEntity notation = in.external(in.name(), true);
    int place = notation.systemId == null ? in.at : in.literalAt;
    in.end();
    text.at = Math.max(text.at, place);
    events.notation(notation);
  }

  private void element() {
    String name = in.name();
    in.space();
    int from = in.at;
    in.at = text.needPart(">", in.at);
    String content = in.withoutSpaces(from);
    int last = in.at - 1;
    while (last > from && text.charAt(last) != ')') {
      last--;
    }
    in.end();
    text.at = text.charAt(from) == '(' ? last : from;
    if (events.wantsElements()) {
      events.element(name, content);
    }
  }

  /** Reads the next attribute of a list, or the end of the list. */
  private void attribute() {
    int before = in.at;
    in.at = text.skipSpace(before);
    if (text.need(in.at) == '>') {
      in.at++;
      listed = null;
      return;
    }
    if (in.at == before) {
      throw text.fault(XmlFault.SYNTAX, in.at);
    }
    String name = in.name();
    in.space();
    String type = type();
    in.space();
    boolean isFixed = false;
    if (text.need(in.at) == '#') {
      int mark = in.at;
      in.at = text.nameEnd(mark + 1);
      text.need(in.at);
      String word = text.part(mark + 1, in.at);
      isFixed = word.equals("FIXED");
      if (!isFixed && !word.equals("REQUIRED") && !word.equals("IMPLIED")) {
        throw text.fault(XmlFault.SYNTAX, mark);
      }
      if (!isFixed) {
        text.at = mark;
        declare(name, type, null, word.equals("REQUIRED"));
        return;
      }
      in.space();
    }
    int from = in.at + 1;
    int to = from + in.literal().length();
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      if (c == '<') {
        throw text.fault(XmlFault.INVALID, i);
      }
      i = c == '&' ? text.referenceEnd(i) : i + 1;
    }
    String value = entities.value(from, to);
    text.at = from - 1;
    declare(name, type, type.equals("CDATA") ? value : XmlTags.tokens(value), isFixed);
  }

  private void declare(String name, String type, String value, boolean isRequired) {
    if (keepsEntities) {
      tags.addRule(listed, new XmlTags.Rule(name, !type.equals("CDATA"), value));
      events.attribute(listed, name, type, value, isRequired);
    }
  }

  private String type() {
    int from = in.at;
    if (text.need(from) != '(') {
      String word = in.name();
      if (!word.equals("NOTATION")) {
        if (!isType(word)) {
          throw text.fault(XmlFault.SYNTAX, from);
        }
        return word;
      }
      in.space();
      if (text.need(in.at) != '(') {
        throw text.fault(XmlFault.SYNTAX, in.at);
      }
    }
    in.at = text.needPart(")", in.at) + 1;
    return in.withoutSpaces(from);
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
}
