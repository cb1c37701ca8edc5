package dev.tauraro.engine.modules.xml;

/** An entity or what else has a name and may be elsewhere: its text is null unless it is here. */
public final class XmlEntity {
  public final String name;
  public final String text;
  public final String systemId;
  public final String publicId;
  public final String notation;
  public final boolean isParameter;

  /** Whether its text is being read. */
  boolean isOpen;

  private XmlEntity(String name, String text, boolean isParameter, String[] external) {
    this.name = name;
    this.text = text;
    this.isParameter = isParameter;
    this.publicId = external[0];
    this.systemId = external[1];
    this.notation = external[2];
  }

  static XmlEntity internal(String name, boolean isParameter, String text) {
    return new XmlEntity(name, text, isParameter, new String[3]);
  }

  static XmlEntity external(
      String name, boolean isParameter, String publicId, String systemId, String notation) {
    return new XmlEntity(name, null, isParameter, new String[] {publicId, systemId, notation});
  }

  /** Why it may not be referred to, or 0: within its own text, or because it is no text. */
  int fault() {
    return isOpen ? XmlFault.RECURSIVE : notation != null ? XmlFault.BINARY_ENTITY : 0;
  }
}
