package dev.tauraro.web.sandbox;

/** Something that keeps values of a script in memory. */
interface MemoryHolder {
  /** How many bytes they are charged with at this moment. */
  long heldBytes();

  /** Ends it, so that its values are garbage soon: the server runs short of memory. */
  void endForMemory();
}
