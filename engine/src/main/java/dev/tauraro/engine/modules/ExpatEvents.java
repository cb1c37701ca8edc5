package dev.tauraro.engine.modules;

import dev.tauraro.engine.modules.xml.XmlEntity;
import dev.tauraro.engine.modules.xml.XmlEvents;
import dev.tauraro.engine.modules.xml.XmlFault;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Truth;
import java.util.Arrays;
import java.util.List;

/** Calls the functions that a script gave a parser for what it meets. */
final class ExpatEvents implements XmlEvents {
  /** What there can be functions for; the attribute of a parser is named alike. */
  enum Handler {
    START_ELEMENT("StartElementHandler"),
    END_ELEMENT("EndElementHandler"),
    INSTRUCTION("ProcessingInstructionHandler"),
    CHARACTERS("CharacterDataHandler"),
    UNPARSED_ENTITY("UnparsedEntityDeclHandler"),
    NOTATION("NotationDeclHandler"),
    START_NAMESPACE("StartNamespaceDeclHandler"),
    END_NAMESPACE("EndNamespaceDeclHandler"),
    COMMENT("CommentHandler"),
    START_CDATA("StartCdataSectionHandler"),
    END_CDATA("EndCdataSectionHandler"),
    DEFAULT("DefaultHandler"),
    DEFAULT_EXPANDING("DefaultHandlerExpand"),
    NOT_STANDALONE("NotStandaloneHandler"),
    EXTERNAL("ExternalEntityRefHandler"),
    START_DOCTYPE("StartDoctypeDeclHandler"),
    END_DOCTYPE("EndDoctypeDeclHandler"),
    ENTITY("EntityDeclHandler"),
    DECLARATION("XmlDeclHandler"),
    ELEMENT("ElementDeclHandler"),
    ATTRIBUTES("AttlistDeclHandler"),
    SKIPPED("SkippedEntityHandler");

    final String attribute;

    Handler(String attribute) {
      this.attribute = attribute;
    }
  }

  /** Texts in encodings that are converted come in pieces of so many bytes. */
  private static final int CONVERTED = 1024;

  private final Object[] handlers = new Object[Handler.values().length];
  private final PyDict names;

  /** Pieces of text that are told together: the first, and all from the second on. */
  private Object pending;

  private StrBuilder joined;

  private Handler other = Handler.DEFAULT_EXPANDING;
  Object base = None.NONE;
  boolean isOrdered;
  boolean isSpecified;
  boolean isConverted;
  boolean isBuffered;
  long bufferSize = 8192;
  long bufferUsed;

  /** Equal names of elements and attributes are the same object; they are kept in a dict. */
  ExpatEvents(PyDict names) {
    this.names = names;
    Arrays.fill(handlers, None.NONE);
  }

  PyDict names() {
    return names;
  }

  Object handler(Handler handler) {
    return handlers[handler.ordinal()];
  }

  void setHandler(Handler handler, Object function) {
    flush();
    handlers[handler.ordinal()] = function;
    if (handler == Handler.DEFAULT || handler == Handler.DEFAULT_EXPANDING) {
      other = handler;
    }
  }

  /** Calls nobody any more. */
  void clear() {
    Arrays.fill(handlers, None.NONE);
    pending = null;
    joined = null;
    bufferUsed = 0;
  }

  void copyHandlers(ExpatEvents from) {
    System.arraycopy(from.handlers, 0, handlers, 0, handlers.length);
    other = from.other;
    base = from.base;
    isOrdered = from.isOrdered;
    isSpecified = from.isSpecified;
    isBuffered = from.isBuffered;
    bufferSize = from.bufferSize;
  }

  private boolean has(Handler handler) {
    return handlers[handler.ordinal()] != None.NONE;
  }

  /** What a function answers, or null when there is none. */
  private Object ask(Handler handler, Object... arguments) {
    Object function = handlers[handler.ordinal()];
    if (function == None.NONE) {
      return null;
    }
    flush();
    return Calls.call(function, arguments);
  }

  private boolean tell(Handler handler, Object... arguments) {
    return ask(handler, arguments) != null;
  }

  private static Object text(String text) {
    return text == null ? None.NONE : Str.of(text);
  }

  private static Object nonempty(String text) {
    return text.isEmpty() ? None.NONE : Str.of(text);
  }

  private Object name(String name) {
    Object text = Str.of(name);
    return names.setDefault(text, text);
  }

  // Characters.

  /** Tells what is kept back. */
  void flush() {
    if (bufferUsed > 0) {
      Object text = joined == null ? pending : joined.build();
      pending = null;
      joined = null;
      bufferUsed = 0;
      tellCharacters(text);
    }
  }

  private void tellCharacters(Object text) {
    Object function = handler(Handler.CHARACTERS);
    if (function != None.NONE) {
      Calls.call(function, text);
    }
  }

  @Override
  public boolean characters(String text) {
    if (!has(Handler.CHARACTERS)) {
      return false;
    }
    if (!isConverted || text.length() * 3 <= CONVERTED) {
      piece(text);
      return true;
    }
    int start = 0;
    while (start < text.length()) {
      int end = start;
      int size = 0;
      while (end < text.length()) {
        int next = Character.charCount(text.codePointAt(end));
        int bytes = bytes(text, end, end + next);
        if (size + bytes > CONVERTED) {
          break;
        }
        size += bytes;
        end += next;
      }
      piece(text.substring(start, end));
      start = end;
    }
    return true;
  }

  private static int bytes(String text, int from, int to) {
    int bytes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  private void piece(String text) {
    if (!isBuffered) {
      tellCharacters(Str.of(text));
      return;
    }
    int size = bytes(text, 0, text.length());
    if (bufferUsed + size > bufferSize) {
      flush();
      if (size > bufferSize) {
        tellCharacters(Str.of(text));
        return;
      }
    }
    if (pending == null) {
      pending = Str.of(text);
    } else {
      if (joined == null) {
        joined = new StrBuilder().append(pending);
      }
      joined.append(Str.of(text));
    }
    bufferUsed += size;
  }

  // Elements.

  @Override
  public boolean start(String name, List<String> attributes, int given) {
    if (!has(Handler.START_ELEMENT)) {
      return false;
    }
    int count = isSpecified ? given : attributes.size();
    Object shown;
    if (isOrdered) {
      Object[] pairs = new Object[count];
      for (int i = 0; i < count; i += 2) {
        pairs[i] = name(attributes.get(i));
        pairs[i + 1] = Str.of(attributes.get(i + 1));
      }
      shown = PyList.of(pairs);
    } else {
      PyDict dict = new PyDict();
      for (int i = 0; i < count; i += 2) {
        dict.store(name(attributes.get(i)), Str.of(attributes.get(i + 1)));
      }
      shown = dict;
    }
    return tell(Handler.START_ELEMENT, name(name), shown);
  }

  @Override
  public boolean end(String name) {
    return has(Handler.END_ELEMENT) && tell(Handler.END_ELEMENT, name(name));
  }

  @Override
  public void startNamespace(String prefix, String uri) {
    tell(Handler.START_NAMESPACE, nonempty(prefix), nonempty(uri));
  }

  @Override
  public void endNamespace(String prefix) {
    tell(Handler.END_NAMESPACE, nonempty(prefix));
  }

  @Override
  public boolean startCdata() {
    return tell(Handler.START_CDATA);
  }

  @Override
  public boolean endCdata() {
    return tell(Handler.END_CDATA);
  }

  @Override
  public boolean comment(String text) {
    return tell(Handler.COMMENT, Str.of(text));
  }

  @Override
  public boolean instruction(String target, String data) {
    return tell(Handler.INSTRUCTION, Str.of(target), Str.of(data));
  }

  @Override
  public boolean wantsOther() {
    return has(other);
  }

  @Override
  public void other(String text) {
    tell(other, Str.of(text));
  }

  // The document and its type.

  @Override
  public boolean declaration(String version, String encoding, int standalone) {
    return tell(Handler.DECLARATION, text(version), text(encoding), (long) standalone);
  }

  @Override
  public boolean startDoctype(String name, XmlEntity external, boolean hasSubset) {
    return tell(
        Handler.START_DOCTYPE,
        Str.of(name),
        text(external.systemId),
        text(external.publicId),
        hasSubset ? 1L : 0L);
  }

  @Override
  public void endDoctype() {
    tell(Handler.END_DOCTYPE);
  }

  @Override
  public boolean mayDepend() {
    Object answer = ask(Handler.NOT_STANDALONE);
    return answer == null || Truth.of(answer);
  }

  @Override
  public void entity(XmlEntity entity) {
    Object name = Str.of(entity.name);
    Object system = text(entity.systemId);
    Object publicId = text(entity.publicId);
    Object notation = text(entity.notation);
    boolean isUnparsed = entity.notation != null && has(Handler.UNPARSED_ENTITY);
    if (isUnparsed) {
      tell(Handler.UNPARSED_ENTITY, name, base, system, publicId, notation);
    } else {
      long isParameter = entity.isParameter ? 1 : 0;
      tell(Handler.ENTITY, name, isParameter, text(entity.text), base, system, publicId, notation);
    }
  }

  @Override
  public void notation(XmlEntity external) {
    tell(
        Handler.NOTATION,
        Str.of(external.name),
        base,
        text(external.systemId),
        text(external.publicId));
  }

  @Override
  public boolean wantsElements() {
    return has(Handler.ELEMENT);
  }

  @Override
  public void element(String name, String content) {
    tell(Handler.ELEMENT, Str.of(name), ExpatContent.model(content));
  }

  @Override
  public void attribute(
      String element, String name, String type, String value, boolean isRequired) {
    tell(
        Handler.ATTRIBUTES,
        Str.of(element),
        Str.of(name),
        Str.of(type),
        text(value),
        isRequired ? 1L : 0L);
  }

  @Override
  public boolean expandsEntities() {
    return other == Handler.DEFAULT_EXPANDING;
  }

  @Override
  public boolean skipped(String name, boolean isParameter) {
    return tell(Handler.SKIPPED, Str.of(name), isParameter ? 1L : 0L);
  }

  @Override
  public boolean external(String context, XmlEntity entity) {
    Object answer =
        ask(Handler.EXTERNAL, text(context), base, text(entity.systemId), text(entity.publicId));
    if (answer != null && !Truth.of(answer)) {
      throw new XmlFault(XmlFault.EXTERNAL_HANDLING);
    }
    return answer != null;
  }
}
