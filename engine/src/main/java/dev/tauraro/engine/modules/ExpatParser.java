package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TextCoding;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.modules.ExpatEvents.Handler;
import dev.tauraro.engine.modules.xml.XmlFault;
import dev.tauraro.engine.modules.xml.XmlScanner;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;
import java.nio.charset.StandardCharsets;

/** A parser of XML that calls functions of the script: what {@code ParserCreate} returns. */
final class ExpatParser extends PyObject {
  static final PyType TYPE = ModuleTypes.type("pyexpat", "xmlparser").notSubclassable();

  /** Bytes that are asked of a stream at once. */
  private static final long PIECE = 2048;

  private static final long MOST_BUFFERED = Integer.MAX_VALUE;

  static {
    TypeSetup setup = TypeSetup.of(TYPE);
    for (Handler each : Handler.values()) {
      setup.getset(
          each.attribute,
          self -> of(self).events.handler(each),
          (self, function) -> of(self).events.setHandler(each, given(function)));
    }
    setup
        .oneOrTwo(
            "Parse",
            (self, data) -> of(self).parse(data, false),
            (self, data, isLast) -> of(self).parse(data, Truth.of(isLast)))
        .one("ParseFile", (self, file) -> of(self).parseFile(file))
        .one("SetBase", (self, base) -> of(self).setBase(base))
        .zero("GetBase", self -> of(self).events.base)
        .zero("GetInputContext", self -> of(self).rest())
        .zeroOrOne(
            "UseForeignDTD",
            self -> of(self).useForeign(true),
            (self, flag) -> of(self).useForeign(Truth.of(flag)))
        .one("SetParamEntityParsing", (self, flag) -> of(self).setDeclarations(flag))
        .oneOrTwo(
            "ExternalEntityParserCreate",
            (self, context) -> of(self).forEntity(context, None.NONE),
            (self, context, encoding) -> of(self).forEntity(context, encoding))
        .getter("intern", self -> of(self).events.names())
        .getter("buffer_used", self -> of(self).events.bufferUsed)
        .getset(
            "buffer_size",
            self -> of(self).events.bufferSize,
            (self, size) -> of(self).setBufferSize(given(size)))
        .getset(
            "buffer_text",
            self -> of(self).events.isBuffered,
            (self, on) -> of(self).setBuffered(Truth.of(given(on))))
        .getset(
            "ordered_attributes",
            self -> of(self).events.isOrdered,
            (self, on) -> of(self).events.isOrdered = Truth.of(given(on)))
        .getset(
            "specified_attributes",
            self -> of(self).events.isSpecified,
            (self, on) -> of(self).events.isSpecified = Truth.of(given(on)))
        .getset(
            "namespace_prefixes",
            self -> of(self).showsPrefixes,
            (self, on) -> of(self).setShowsPrefixes(Truth.of(given(on))))
        .getter("ErrorCode", self -> (long) of(self).errorCode)
        .getter("ErrorLineNumber", self -> of(self).scanner.line())
        .getter("ErrorColumnNumber", self -> of(self).scanner.column())
        .getter("ErrorByteIndex", self -> of(self).scanner.bytes())
        .getter("CurrentLineNumber", self -> of(self).scanner.line())
        .getter("CurrentColumnNumber", self -> of(self).scanner.column())
        .getter("CurrentByteIndex", self -> of(self).scanner.bytes());
    TYPE.seal();
  }

  private final ExpatEvents events;
  private final XmlScanner scanner;
  private final ExpatInput input;
  private boolean isText;
  private boolean isParsing;
  private boolean isFinished;
  private boolean isBroken;
  private boolean showsPrefixes;
  private int errorCode;

  /**
   * @param opening what stands before the namespaces of names
   * @param separator what stands behind them; null to leave names as they are
   */
  ExpatParser(String encoding, String opening, String separator, PyDict names) {
    events = new ExpatEvents(names);
    scanner = new XmlScanner(events, opening, separator);
    input = new ExpatInput(encoding);
  }

  private ExpatParser(ExpatParser parent, String context, String encoding) {
    events = new ExpatEvents(parent.events.names());
    events.copyHandlers(parent.events);
    scanner = parent.scanner.forEntity(events, context);
    input = new ExpatInput(encoding);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static ExpatParser of(Object self) {
    return (ExpatParser) self;
  }

  private static Object given(Object value) {
    if (value == null) {
      throw Errors.runtimeError("Cannot delete attribute");
    }
    return value;
  }

  private Object setBase(Object base) {
    if (Str.unwrap(base) == null) {
      throw Errors.typeError("SetBase() argument must be str, not " + Types.nameOf(base));
    }
    events.base = base;
    return None.NONE;
  }

  private void setBufferSize(Object size) {
    if (!Numbers.isInt(size)) {
      throw Errors.typeError("buffer_size must be an integer");
    }
    long value = Numbers.toLongClamped(size);
    if (value <= 0) {
      throw Errors.valueError("buffer_size must be greater than zero");
    }
    if (value > MOST_BUFFERED) {
      throw Errors.valueError("buffer_size must not be greater than " + MOST_BUFFERED);
    }
    events.flush();
    events.bufferSize = value;
  }

  private void setBuffered(boolean on) {
    events.flush();
    events.isBuffered = on;
  }

  private void setShowsPrefixes(boolean on) {
    showsPrefixes = on;
    scanner.setShowsPrefixes(on);
  }

  private Object setDeclarations(Object flag) {
    scanner.setAsksForDeclarations(Numbers.toInt(Numbers.index(flag)) != 0);
    return 1L;
  }

  private Object useForeign(boolean on) {
    if (scanner.isBegun()) {
      throw fail(new XmlFault(XmlFault.CANT_CHANGE));
    }
    scanner.setHasForeignDeclarations(on);
    return None.NONE;
  }

  private Object forEntity(Object context, Object encoding) {
    Object text = Str.unwrap(context);
    if (text == null && context != None.NONE) {
      throw Errors.typeError(
          "ExternalEntityParserCreate() argument 1 must be str or None, not "
              + Types.nameOf(context));
    }
    return new ExpatParser(
        this,
        text == null ? null : Str.java(text),
        encoding == None.NONE ? null : Str.java(encoding));
  }

  private Object rest() {
    return isParsing ? TextCoding.encode(Str.of(scanner.rest()), "utf-8", "strict") : None.NONE;
  }

  // Parsing.

  private ScriptRaise fail(XmlFault fault) {
    errorCode = fault.code;
    isFinished = true;
    return ExpatErrors.of(fault.code, scanner.line(), scanner.column());
  }

  private Object parse(Object data, boolean isLast) {
    if (isParsing) {
      throw fail(new XmlFault(XmlFault.UNEXPECTED_STATE));
    }
    if (isFinished) {
      throw fail(new XmlFault(XmlFault.FINISHED));
    }
    String text = text(data, isLast);
    if (isBroken) {
      return 1L;
    }
    isParsing = true;
    try {
      scan(text, isLast);
      events.flush();
      isFinished = isLast;
      return 1L;
    } catch (XmlFault fault) {
      scanner.stop();
      if (fault.code == XmlFault.UNKNOWN_ENCODING) {
        isBroken = true;
        throw Errors.of(Exceptions.LOOKUP_ERROR, Str.of("unknown encoding: " + input.encoding()));
      }
      throw fail(fault);
    } catch (ScriptRaise e) {
      isBroken = true;
      events.clear();
      throw e;
    } finally {
      isParsing = false;
    }
  }

  private String text(Object data, boolean isLast) {
    Object text = Str.unwrap(data);
    if (text != null) {
      // Strings are read as UTF-8, in which not all of them can be.
      TextCoding.encode(text, "utf-8", "strict");
      isText = true;
      return Str.java(text);
    }
    byte[] bytes = BinasciiModule.bytes(data).toByteArray();
    if (isText) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    String decoded = input.decode(bytes, isLast);
    events.isConverted = !input.isUtf8();
    scanner.setEncoding(input.encoding());
    return decoded;
  }

  private void scan(String text, boolean isLast) {
    switch (input.state()) {
      case GOOD:
        scanner.add(text, isLast);
        return;
      case UNKNOWN_ENCODING:
        scanner.refuseEncoding();
        scanner.add(text, isLast);
        return;
      default:
        // What follows is no line feed.
        boolean endsLine = text.endsWith("\r");
        scanner.add(endsLine ? text.substring(0, text.length() - 1) + "\n" : text, false);
        boolean isBad = input.state() == ExpatInput.State.BAD;
        throw isBad ? scanner.unreadable() : new XmlFault(partial());
    }
  }

  private int partial() {
    return input.encoding().startsWith("utf-16") ? XmlFault.UNCLOSED : XmlFault.PARTIAL_CHARACTER;
  }

  private Object parseFile(Object file) {
    Object read = Access.getIfPresent(file, "read");
    if (read == null) {
      throw Errors.typeError("argument must have 'read' attribute");
    }
    while (true) {
      Object data = Calls.call(read, PIECE);
      Object plain = ValueInstance.unwrap(data);
      int size = Str.is(plain) ? Str.length(plain) : -1;
      if (plain instanceof ByteSequence) {
        size = ((ByteSequence) plain).size();
      }
      if (size < 0) {
        throw Errors.typeError(
            "read() did not return a bytes object (type=" + Types.nameOf(data) + ")");
      }
      Object result = parse(data, size == 0);
      if (size == 0) {
        return result;
      }
    }
  }
}
