package dev.tauraro.engine.modules.xml;

import java.util.List;

/**
 * What a scanner tells of a text, in the order of the text. Those that return whether somebody was
 * told are followed by {@link #other} if nobody was.
 */
public interface XmlEvents {
  /** Attributes are names and values by turns; those from {@code given} on are defaults. */
  boolean start(String name, List<String> attributes, int given);

  boolean end(String name);

  /** The prefix is empty for the namespace of names without one. */
  void startNamespace(String prefix, String uri);

  void endNamespace(String prefix);

  /** Characters of an element; a line end is told by itself. */
  boolean characters(String text);

  boolean startCdata();

  boolean endCdata();

  boolean comment(String text);

  boolean instruction(String target, String data);

  /** What stands at the beginning of a document; standalone is -1 when it is not said. */
  boolean declaration(String version, String encoding, int standalone);

  boolean startDoctype(String name, XmlEntity external, boolean hasSubset);

  void endDoctype();

  /** Whether the document may go on although it depends on what was not read. */
  boolean mayDepend();

  void entity(XmlEntity entity);

  void notation(XmlEntity external);

  boolean wantsElements();

  /** The content is what was written, without spaces. */
  void element(String name, String content);

  void attribute(String element, String name, String type, String value, boolean isRequired);

  /** Whether entities of the document are to be replaced; else they are skipped. */
  boolean expandsEntities();

  boolean skipped(String name, boolean isParameter);

  /**
   * A reference to an external entity; null without a context for the declarations elsewhere.
   * Returns false if nobody was told.
   */
  boolean external(String context, XmlEntity entity);

  boolean wantsOther();

  void other(String text);
}
