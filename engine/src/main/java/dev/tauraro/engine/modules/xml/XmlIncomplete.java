package dev.tauraro.engine.modules.xml;

/** Thrown where the text ends within something that more text may complete. */
final class XmlIncomplete extends RuntimeException {
  private static final long serialVersionUID = 1L;

  XmlIncomplete() {
    super(null, null, false, false);
  }
}
