package dev.tauraro.engine.builtins;

/** How far a codec decoded bytes that may be the beginning of more. */
final class DecodedPart {
  /** The byte order of an encoding with a mark, once it is known. */
  enum Order {
    UNKNOWN,
    LITTLE,
    BIG
  }

  private final boolean isLast;
  private int consumed = -1;
  private Order order;

  DecodedPart(boolean isLast, Order order) {
    this.isLast = isLast;
    this.order = order;
  }

  /** For bytes that are all there is. */
  static DecodedPart whole() {
    return new DecodedPart(true, Order.UNKNOWN);
  }

  /** Whether the incomplete character at an index waits for more bytes; decoding ends there. */
  boolean stopsAt(int index) {
    if (!isLast) {
      consumed = index;
    }
    return !isLast;
  }

  /** Bytes were left out before those that were decoded. */
  void skipped(int count) {
    if (consumed >= 0) {
      consumed += count;
    }
  }

  /** How many of the bytes were decoded. */
  int consumed(int size) {
    return consumed < 0 ? size : consumed;
  }

  Order order() {
    return order;
  }

  void setOrder(Order known) {
    order = known;
  }

  boolean isLast() {
    return isLast;
  }
}
