package dev.tauraro.engine.modules;

/** What reader and writer of {@code marshal} agree on: the byte that begins each value. */
final class MarshalTypes {
  static final int NULL = '0';
  static final int NONE = 'N';
  static final int FALSE = 'F';
  static final int TRUE = 'T';
  static final int STOP_ITERATION = 'S';
  static final int ELLIPSIS = '.';
  static final int INT = 'i';
  static final int LONG = 'l';
  static final int FLOAT_TEXT = 'f';
  static final int FLOAT = 'g';
  static final int COMPLEX_TEXT = 'x';
  static final int COMPLEX = 'y';
  static final int BYTES = 's';
  static final int INTERNED = 't';
  static final int UNICODE = 'u';
  static final int ASCII = 'a';
  static final int ASCII_INTERNED = 'A';
  static final int SHORT_ASCII = 'z';
  static final int SHORT_ASCII_INTERNED = 'Z';
  static final int REFERENCE = 'r';
  static final int SMALL_TUPLE = ')';
  static final int TUPLE = '(';
  static final int LIST = '[';
  static final int DICT = '{';
  static final int SET = '<';
  static final int FROZEN_SET = '>';
  static final int CODE = 'c';

  /** Set in the first byte of a value that gets the next number, to be referred to by it. */
  static final int NUMBERED = 0x80;

  /** How deep values may be nested. */
  static final int MAX_DEPTH = 2000;

  /** Bits of a digit of a big int; each takes two bytes. */
  static final int DIGIT_BITS = 15;

  private MarshalTypes() {}
}
