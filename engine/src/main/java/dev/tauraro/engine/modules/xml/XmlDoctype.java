package dev.tauraro.engine.modules.xml;

/** The declaration of a document's type, which may name declarations elsewhere. */
final class XmlDoctype {
  private final XmlText text;
  private final XmlEvents events;
  private final XmlEntities entities;
  private final XmlSubset subset;

  /** What is said of declarations elsewhere, while those in the document are being read. */
  private XmlEntity external;

  /** Whether declarations elsewhere are to be asked for. */
  boolean asksForOthers;

  /** Whether there are declarations elsewhere even if the document names none. */
  boolean hasForeign;

  XmlDoctype(XmlText text, XmlEvents events, XmlEntities entities, XmlSubset subset) {
    this.text = text;
    this.events = events;
    this.entities = entities;
    this.subset = subset;
  }

  /** Reads the declaration that begins here, up to the declarations in it if there are any. */
  void begin() {
    XmlPieces in = new XmlPieces(text);
    in.at = text.at + "<!DOCTYPE".length();
    in.space();
    String name = in.name();
    in.at = text.skipSpace(in.at);
    XmlEntity named = in.external(name, false);
    in.at = text.skipSpace(in.at);
    boolean hasSubset = text.need(in.at) == '[';
    if (!hasSubset && text.charAt(in.at) != '>') {
      throw in.wrong();
    }
    int start = text.at;
    if (named.systemId != null) {
      entities.skipDeclarations();
      text.at = in.literalAt;
      if (!entities.isStandalone && !events.mayDepend()) {
        throw text.fault(XmlFault.NOT_STANDALONE);
      }
    }
    text.at = in.at;
    if (!events.startDoctype(name, named, hasSubset) && events.wantsOther()) {
      events.other(text.part(start, in.at + 1));
    }
    external = named;
    if (hasSubset) {
      text.at = in.at + 1;
    } else {
      end(in.at);
    }
  }

  /** Whether its end has not been reached. */
  boolean isOpen() {
    return external != null;
  }

  /** Reads the next of the declarations in it, or its end. */
  void step() {
    if (!subset.isListing() && text.charAt(text.at) == ']') {
      int end = text.skipSpace(text.at + 1);
      if (text.need(end) != '>') {
        throw text.fault(XmlFault.SYNTAX, end);
      }
      end(end);
    } else {
      subset.step();
    }
  }

  private void end(int at) {
    if (external.systemId != null || hasForeign) {
      askFor(external);
    }
    external = null;
    text.at = at;
    events.endDoctype();
    text.at = at + 1;
  }

  /** Before the first element: asks for declarations elsewhere that the document didn't name. */
  void beforeElements() {
    if (hasForeign) {
      entities.skipDeclarations();
      askFor(XmlEntity.external("", false, null, null, null));
    }
  }

  private void askFor(XmlEntity elsewhere) {
    hasForeign = false;
    if (asksForOthers) {
      events.external(null, elsewhere);
    }
  }
}
