package dev.tauraro.engine.bytecode;

/** Where the value comes from that GET_AWAITABLE is given, which its errors tell. */
public enum AwaitOrigin {
  /** An {@code await}. */
  AWAIT,
  /** What {@code __anext__} returned. */
  NEXT,
  /** What {@code __aenter__} returned, which was checked before. */
  ENTER,
  /** What {@code __aexit__} returned. */
  EXIT;

  private static final AwaitOrigin[] ALL = values();

  /** The origin that an operand tells. */
  public static AwaitOrigin of(int operand) {
    return ALL[operand];
  }
}
