package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;

/** The errors of texts that are not well-formed XML, in the words and with the numbers of expat. */
final class ExpatErrors {
  static final PyType ERROR =
      PyType.builtin("ExpatError", Exceptions.EXCEPTION, PyType.Layout.NATIVE);

  static {
    ERROR.setHasInstanceAttributes(true);
    ERROR.setDisplayName("xml.parsers.expat.ExpatError");
    ERROR.setOwn("__module__", "xml.parsers.expat");
    ERROR.seal();
  }

  /** The first has the number 1. */
  private static final String[] MESSAGES = {
    "out of memory",
    "syntax error",
    "no element found",
    "not well-formed (invalid token)",
    "unclosed token",
    "partial character",
    "mismatched tag",
    "duplicate attribute",
    "junk after document element",
    "illegal parameter entity reference",
    "undefined entity",
    "recursive entity reference",
    "asynchronous entity",
    "reference to invalid character number",
    "reference to binary entity",
    "reference to external entity in attribute",
    "XML or text declaration not at start of entity",
    "unknown encoding",
    "encoding specified in XML declaration is incorrect",
    "unclosed CDATA section",
    "error in processing external entity reference",
    "document is not standalone",
    "unexpected parser state - please send a bug report",
    "entity declared in parameter entity",
    "requested feature requires XML_DTD support in Expat",
    "cannot change setting once parsing has begun",
    "unbound prefix",
    "must not undeclare prefix",
    "incomplete markup in parameter entity",
    "XML declaration not well-formed",
    "text declaration not well-formed",
    "illegal character(s) in public id",
    "parser suspended",
    "parser not suspended",
    "parsing aborted",
    "parsing finished",
    "cannot suspend in external parameter entity",
    "reserved prefix (xml) must not be undeclared or bound to another namespace name",
    "reserved prefix (xmlns) must not be declared or undeclared",
    "prefix must not be bound to one of the reserved namespace names",
    "invalid argument",
    "a successful prior call to function XML_GetBuffer is required",
    "limit on input amplification factor (from DTD and entities) breached"
  };

  private ExpatErrors() {}

  /** The message of an error, or null when there is none of that number. */
  static String message(long code) {
    return code < 1 || code > MESSAGES.length ? null : MESSAGES[(int) code - 1];
  }

  static ScriptRaise of(int code, long line, long column) {
    String text = message(code) + ": line " + line + ", column " + column;
    PyException error = new PyException(ERROR, Str.of(text));
    error.attributes().set("code", (long) code);
    error.attributes().set("offset", column);
    error.attributes().set("lineno", line);
    return new ScriptRaise(error);
  }
}
