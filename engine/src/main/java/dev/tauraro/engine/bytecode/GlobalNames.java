package dev.tauraro.engine.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The module variables and built-ins that the code of one module refers to, numbered at compile
 * time as {@link Operand#GLOBAL} slots. One object is shared by all code units of a module; it is
 * filled while the module is compiled and never changes afterwards.
 */
public final class GlobalNames {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private boolean sealed;
  private boolean readsFrames;
  private boolean traced;

  /** The slot of a name, numbered now if it is new (only while compiling). */
  public int slot(String name) {
    Integer known = slots.get(name);
    if (known != null) {
      return known;
    }
    if (sealed) {
      throw new IllegalStateException(
          "module variables are numbered while compiling only: " + name);
    }
    slots.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  /**
   * Ends the numbering.
   *
   * @param frames whether the code of the module asks for frames
   */
  public void seal(boolean frames) {
    sealed = true;
    readsFrames = frames;
  }

  /** Whether scripts may be told of each line that runs: all statements have instructions. */
  public boolean isTraced() {
    return traced;
  }

  /** Says that scripts may be told of each line that runs; frames are asked for then, too. */
  public void trace() {
    traced = true;
    readsFrames = true;
  }

  /**
   * Whether the code of the module asks for frames, so that its variables are to be found there.
   */
  public boolean readsFrames() {
    return readsFrames;
  }

  public int size() {
    return names.size();
  }

  public String name(int slot) {
    return names.get(slot);
  }
}
