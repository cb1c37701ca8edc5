package dev.tauraro.engine.objects;

/** A complex number. */
public final class PyComplex extends PyObject {
  private final double real;
  private final double imaginary;

  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  @Override
  public PyType type() {
    return Types.COMPLEX;
  }

  public double real() {
    return real;
  }

  public double imaginary() {
    return imaginary;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyComplex
        && real == ((PyComplex) other).real
        && imaginary == ((PyComplex) other).imaginary;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(real + 0.0) + 31 * Double.hashCode(imaginary + 0.0);
  }

  @Override
  public String toString() {
    return "(" + real + ", " + imaginary + "j)";
  }
}
