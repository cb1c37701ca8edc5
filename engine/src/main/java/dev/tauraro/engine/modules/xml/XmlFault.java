package dev.tauraro.engine.modules.xml;

/** Says that a text is not well-formed; where, the text that is being scanned tells. */
public final class XmlFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public static final int SYNTAX = 2;
  public static final int NO_ELEMENTS = 3;
  public static final int INVALID = 4;
  public static final int UNCLOSED = 5;
  public static final int PARTIAL_CHARACTER = 6;
  public static final int MISMATCH = 7;
  public static final int DUPLICATE = 8;
  public static final int JUNK = 9;
  public static final int UNDEFINED = 11;
  public static final int RECURSIVE = 12;
  public static final int ASYNCHRONOUS = 13;
  public static final int BAD_CHARACTER = 14;
  public static final int BINARY_ENTITY = 15;
  public static final int EXTERNAL_IN_ATTRIBUTE = 16;
  public static final int MISPLACED_DECLARATION = 17;
  public static final int UNKNOWN_ENCODING = 18;
  public static final int INCORRECT_ENCODING = 19;
  public static final int UNCLOSED_CDATA = 20;
  public static final int EXTERNAL_HANDLING = 21;
  public static final int NOT_STANDALONE = 22;
  public static final int UNEXPECTED_STATE = 23;
  public static final int CANT_CHANGE = 26;
  public static final int UNBOUND_PREFIX = 27;
  public static final int UNDECLARING_PREFIX = 28;
  public static final int DECLARATION = 30;
  public static final int PUBLIC_ID = 32;
  public static final int FINISHED = 36;
  public static final int RESERVED_XML = 38;
  public static final int RESERVED_XMLNS = 39;
  public static final int RESERVED_URI = 40;
  public static final int AMPLIFIED = 43;

  /** The number of the error, as expat counts them. */
  public final int code;

  public XmlFault(int code) {
    super(null, null, false, false);
    this.code = code;
  }
}
