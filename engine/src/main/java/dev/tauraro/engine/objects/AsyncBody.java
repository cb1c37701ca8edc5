package dev.tauraro.engine.objects;

/** An async generator, as its methods see it. Each returns an awaitable iterator. */
public interface AsyncBody {
  /** {@code asend(value)}; {@code __anext__()} sends None. */
  PyIterator sendLater(Object value);

  /** {@code athrow(exception)} */
  PyIterator raiseLater(PyException exception);

  /** {@code aclose()} */
  PyIterator closeLater();

  SuspendedBody body();
}
