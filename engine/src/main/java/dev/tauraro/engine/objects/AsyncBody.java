package dev.tauraro.engine.objects;

/** An async generator, as its methods see it. Each returns an awaitable iterator. */
public interface AsyncBody {
  /** {@code asend(value)}; {@code __anext__()} sends None. */
  PyIterator sendLater(Object value);

  /** {@code athrow(type[, value[, traceback]])} */
  PyIterator raiseLater(Thrown thrown);

  /** {@code aclose()} */
  PyIterator closeLater();

  SuspendedBody body();
}
