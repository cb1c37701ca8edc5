package dev.tauraro.engine.modules.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a document piece by piece and tells what it meets. Entities in entities take no stack. */
public final class XmlScanner {
  /** What a text is expected to be. */
  public enum Kind {
    DOCUMENT,
    /** The text of an entity: as within an element. */
    CONTENT,
    DECLARATIONS
  }

  private final Kind kind;
  private final XmlEvents events;
  private final XmlText text;
  private final XmlNamespaces namespaces;
  private final XmlEntities entities;
  private final XmlTags tags;
  private final XmlAsides asides;
  private final XmlSubset subset;
  private final XmlDoctype doctype;
  private boolean isBegun;
  private boolean isClosed;
  private boolean hasDoctype;
  private boolean isInCdata;
  private boolean hasReturn;
  private boolean isRefused;

  /** The encoding that the document must be in if it says one; null when that does not matter. */
  private String encoding;

  /** A scanner of a document; with namespaces if there is a separator. */
  public XmlScanner(XmlEvents events, String opening, String separator) {
    this(
        events,
        Kind.DOCUMENT,
        separator == null ? null : new XmlNamespaces(opening, separator),
        null);
  }

  private XmlScanner(XmlEvents events, Kind kind, XmlNamespaces namespaces, XmlScanner parent) {
    this.kind = kind;
    this.events = events;
    this.namespaces = namespaces;
    text = new XmlText(namespaces != null);
    entities =
        parent == null ? new XmlEntities(text) : new XmlEntities(text, parent.entities.declared());
    tags = new XmlTags(text, events, entities, namespaces);
    asides = new XmlAsides(text, events);
    subset = new XmlSubset(text, events, entities, tags, asides);
    doctype = new XmlDoctype(text, events, entities, subset);
  }

  /** A scanner of what an entity of this document consists of. */
  public XmlScanner forEntity(XmlEvents others, String context) {
    XmlNamespaces names = namespaces == null ? null : namespaces.of(context);
    Kind content = context == null ? Kind.DECLARATIONS : Kind.CONTENT;
    return new XmlScanner(others, content, names, this);
  }

  // Settings.

  public void setShowsPrefixes(boolean shows) {
    if (namespaces != null) {
      namespaces.setShowsPrefixes(shows);
    }
  }

  public void setAsksForDeclarations(boolean asks) {
    doctype.asksForOthers = asks;
  }

  public void setHasForeignDeclarations(boolean has) {
    doctype.hasForeign = has;
  }

  public boolean isBegun() {
    return isBegun;
  }

  /** Lets the document be in an encoding, which what it says of itself must not contradict. */
  public void setEncoding(String name) {
    encoding = name;
  }

  /** Lets the encoding that the document says it has be one that can't be read. */
  public void refuseEncoding() {
    isRefused = true;
  }

  // Places.

  public long line() {
    return text.line();
  }

  public long column() {
    return text.column();
  }

  public long bytes() {
    return text.bytes();
  }

  /** What was not scanned yet. */
  public String rest() {
    return text.rest();
  }

  // Scanning.

  /** Goes on with more of the text. */
  public void add(String more, boolean isLast) {
    String joined = hasReturn ? "\r" + more : more;
    hasReturn = !isLast && joined.endsWith("\r");
    if (hasReturn) {
      joined = joined.substring(0, joined.length() - 1);
    }
    if (joined.indexOf('\r') >= 0) {
      joined = joined.replace("\r\n", "\n").replace('\r', '\n');
    }
    text.add(joined, isLast);
    try {
      run();
    } catch (XmlIncomplete e) {
      if (text.isLast()) {
        throw new XmlFault(XmlFault.UNCLOSED);
      }
      return;
    }
    if (isLast) {
      finish();
    }
  }

  /** Fails for text that goes on with what can't be read. */
  public XmlFault unreadable() {
    return text.fault(XmlFault.INVALID, text.end());
  }

  /** Lets the error be of the document, not of an entity in it. */
  public void stop() {
    text.leaveAll();
  }

  private void finish() {
    if (isInCdata) {
      throw text.fault(XmlFault.UNCLOSED_CDATA, text.end());
    }
    if (kind == Kind.DOCUMENT && !isClosed) {
      throw text.fault(XmlFault.NO_ELEMENTS, text.end());
    }
    if (kind == Kind.CONTENT && tags.depth() > 0) {
      throw text.fault(XmlFault.ASYNCHRONOUS, text.end());
    }
  }

  private void run() {
    while (true) {
      if (isInDeclarations()) {
        text.at = text.skipSpace(text.at);
      }
      if (text.at == text.end()) {
        if (!text.isInEntity()) {
          return;
        }
        if (tags.depth() != text.depth() || isInCdata) {
          throw text.fault(isInCdata ? XmlFault.UNCLOSED_CDATA : XmlFault.ASYNCHRONOUS);
        }
        text.leave();
        continue;
      }
      step(text.charAt(text.at));
    }
  }

  /** Whether declarations are to be read, between which spaces mean nothing. */
  private boolean isInDeclarations() {
    return (doctype.isOpen() || kind == Kind.DECLARATIONS) && !subset.isListing();
  }

  private void step(char c) {
    if (doctype.isOpen()) {
      doctype.step();
    } else if (kind == Kind.DECLARATIONS) {
      subset.step();
    } else if (isInCdata) {
      cdata(c);
    } else if (c == '<') {
      boolean wasBegun = isBegun;
      isBegun = true;
      try {
        markup(wasBegun);
      } catch (XmlIncomplete e) {
        isBegun = wasBegun;
        throw e;
      }
    } else if (tags.depth() == 0 && kind == Kind.DOCUMENT) {
      between(c);
    } else if (c == '&') {
      reference();
    } else {
      content(c);
    }
  }

  /** Characters outside of the element that is the document. */
  private void between(char c) {
    int at = text.at;
    int end = text.skipSpace(at);
    if (end == at) {
      if (c == '\ufeff' && !isBegun) {
        text.at++;
        isBegun = true;
        return;
      }
      text.checkToken(at);
      throw text.fault(isClosed ? XmlFault.JUNK : XmlFault.SYNTAX);
    }
    isBegun = true;
    other(at, end);
    text.at = end;
  }

  private void other(int from, int to) {
    if (events.wantsOther()) {
      events.other(text.part(from, to));
    }
  }

  private void characters(String meaning, int from, int to) {
    if (!events.characters(meaning)) {
      other(from, to);
    }
  }

  private void content(char first) {
    int at = text.at;
    if (first == '\n') {
      characters("\n", at, at + 1);
      text.at = at + 1;
      return;
    }
    int i = at;
    int end = text.end();
    boolean isWrong = false;
    int wrongAt = at;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '<' || c == '&' || c == '\n') {
        break;
      }
      if (c == ']') {
        if (!text.isLast() && text.mayBecome("]]>", i)) {
          if (i == at) {
            throw new XmlIncomplete();
          }
          break;
        }
        isWrong = text.startsWith("]]>", i);
        wrongAt = i + 2;
      } else if (XmlCharacters.isWrong(c)) {
        isWrong = true;
        wrongAt = i;
      }
      if (isWrong) {
        break;
      }
      i++;
    }
    if (i > at) {
      characters(text.part(at, i), at, i);
      text.at = i;
    }
    if (isWrong) {
      throw text.fault(XmlFault.INVALID, wrongAt);
    }
  }

  private void cdata(char first) {
    int at = text.at;
    if (text.startsWith("]]>", at)) {
      if (!events.endCdata()) {
        other(at, at + 3);
      }
      isInCdata = false;
      text.at = at + 3;
      return;
    }
    if (first == '\n') {
      characters("\n", at, at + 1);
      text.at = at + 1;
      return;
    }
    if (text.mayBecome("]]>", at)) {
      if (text.isLast()) {
        throw text.fault(XmlFault.UNCLOSED_CDATA, text.end());
      }
      throw new XmlIncomplete();
    }
    int i = first == ']' ? at + 1 : at;
    int end = text.end();
    while (i < end) {
      char c = text.charAt(i);
      if (c == '\n' || c == ']' || XmlCharacters.isWrong(c)) {
        break;
      }
      i++;
    }
    if (i > at) {
      characters(text.part(at, i), at, i);
      text.at = i;
    } else {
      throw text.fault(XmlFault.INVALID, i);
    }
  }

  private void markup(boolean wasBegun) {
    int at = text.at;
    char next = text.need(at + 1);
    if (next == '?') {
      instruction(wasBegun);
    } else if (next == '!') {
      special();
    } else if (tags.depth() == 0 && kind == Kind.DOCUMENT && (isClosed || next == '/')) {
      throw isClosed ? text.fault(XmlFault.JUNK) : text.fault(XmlFault.INVALID, at + 1);
    } else {
      if (next == '/') {
        tags.end();
      } else {
        if (tags.depth() == 0) {
          doctype.beforeElements();
        }
        tags.start();
      }
      isClosed = tags.depth() == 0;
    }
  }

  private void special() {
    int at = text.at;
    boolean isOutside = tags.depth() == 0 && kind == Kind.DOCUMENT;
    if (text.startsWith("<!--", at)) {
      asides.comment();
    } else if (text.startsWith("<![CDATA[", at) && !isOutside) {
      if (!events.startCdata()) {
        other(at, at + 9);
      }
      isInCdata = true;
      text.at = at + 9;
    } else if (isOutside && !isClosed && !hasDoctype && isDoctype(at)) {
      doctype.begin();
      hasDoctype = true;
    } else {
      throw unknown(isOutside);
    }
  }

  private boolean isDoctype(int at) {
    String word = "<!DOCTYPE";
    return text.startsWith(word, at) && XmlCharacters.isSpace(text.need(at + word.length()));
  }

  /** The error of what begins as a comment, a declaration or a CDATA section, and is none. */
  private XmlFault unknown(boolean isOutside) {
    int at = text.at;
    char next = text.need(at + 2);
    if (isOutside && isClosed) {
      return text.fault(XmlFault.JUNK);
    }
    if (next == '-') {
      text.need(at + 3);
      return text.fault(XmlFault.INVALID, at + 3);
    }
    if (!isOutside && next == '[') {
      int i = at + 2;
      while (text.need(i) == "<![CDATA[".charAt(i - at)) {
        i++;
      }
      return text.fault(XmlFault.INVALID, i);
    }
    if (!isOutside || !XmlCharacters.isNameStart(next) && next != '[') {
      return text.fault(XmlFault.INVALID, at + 2);
    }
    return text.declarationFault(at);
  }

  private void instruction(boolean wasBegun) {
    XmlAsides.Instruction read = asides.instruction();
    if (read.isDeclaration()) {
      declare(read, wasBegun);
      text.at = read.end();
    } else {
      asides.tell(read);
    }
  }

  private void declare(XmlAsides.Instruction read, boolean wasBegun) {
    if (wasBegun) {
      boolean isAfter = isClosed && tags.depth() == 0;
      throw text.fault(isAfter ? XmlFault.JUNK : XmlFault.MISPLACED_DECLARATION);
    }
    XmlDeclaration said = new XmlDeclaration(text, text.at + "<?xml".length(), read.to());
    entities.isStandalone = said.standalone == 1;
    if (!events.declaration(said.version, said.encoding, said.standalone)) {
      other(text.at, read.end());
    }
    if (isRefused && said.encoding != null) {
      throw text.fault(XmlFault.UNKNOWN_ENCODING, said.encodingAt);
    }
    boolean isWide =
        said.encoding != null && said.encoding.toLowerCase(Locale.ROOT).startsWith("utf-16");
    if (encoding != null && isWide != encoding.startsWith("utf-16")) {
      throw text.fault(XmlFault.INCORRECT_ENCODING, said.encodingAt);
    }
  }

  /** What a parser of the entity is to know: the namespaces and the entities that are open. */
  private String context(XmlEntity entity) {
    List<String> parts = namespaces == null ? new ArrayList<>() : namespaces.context();
    parts.addAll(text.openEntities());
    parts.add(entity.name);
    return String.join("\f", parts);
  }

  private void reference() {
    int at = text.at;
    int end = text.referenceEnd(at);
    String reference = text.part(at + 1, end - 1);
    String plain = XmlEntities.plain(reference);
    if (plain != null) {
      characters(plain, at, end);
      text.at = end;
      return;
    }
    XmlEntity entity = entities.find(reference);
    int code = entity == null ? 0 : entity.fault();
    if (code != 0) {
      throw text.fault(code);
    }
    boolean isHere = entity != null && entity.text != null;
    if (isHere && events.expandsEntities()) {
      text.enter(entity, end, tags.depth());
      return;
    }
    boolean isTold =
        entity == null || isHere
            ? events.skipped(reference, false)
            : events.external(context(entity), entity);
    if (!isTold) {
      other(at, end);
    }
    text.at = end;
  }
}
