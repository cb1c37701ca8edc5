package dev.tauraro.engine.sandbox;

/**
 * The end of a run that exceeded a limit. Script handlers never see it: they take script exceptions
 * only.
 */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final long allowed;
  private final long used;
  private final boolean heapFull;
  private int line;
  private String file = "<script>";

  /** Amounts are in the unit that {@link Limit} states. */
  public LimitExceeded(Limit limit, long allowed, long used) {
    this(limit, allowed, used, false);
  }

  private LimitExceeded(Limit limit, long allowed, long used, boolean heapFull) {
    super(limit + " limit exceeded: allowed " + allowed + ", used " + used, null, false, false);
    this.limit = limit;
    this.allowed = allowed;
    this.used = used;
    this.heapFull = heapFull;
  }

  /** Of a run that kept within its limit when the JVM had no more memory. */
  public static LimitExceeded heapFull() {
    long heap = Runtime.getRuntime().maxMemory();
    return new LimitExceeded(Limit.MEMORY, heap, heap, true);
  }

  public Limit limit() {
    return limit;
  }

  public long allowed() {
    return allowed;
  }

  public long used() {
    return used;
  }

  /** Whether it was the JVM's heap that had no room. */
  public boolean isHeapFull() {
    return heapFull;
  }

  /** 1-based source line at which the script was, or 0 while unknown. */
  public int line() {
    return line;
  }

  /** Name of the script's file, or {@code <script>} while unknown. */
  public String file() {
    return file;
  }

  /** Sets the place, unless a deeper frame did. */
  public void setPlaceIfUnknown(String file, int line) {
    if (this.line == 0) {
      this.file = file;
      this.line = line;
    }
  }
}
