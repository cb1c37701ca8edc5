package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;

/**
 * The gamma function by the Lanczos approximation (g = 6.0246800, 13 coefficients), as in the
 * numerical literature.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the published digits
final class SpecialFunctions {
  private static final double LANCZOS_G = 6.024680040776729583740234375;
  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };
  private static final double[] DENOMINATOR = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
    66, 1
  };

  private SpecialFunctions() {}

  private static double lanczos(double x) {
    double numerator = 0;
    double denominator = 0;
    if (x < 5) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        numerator = numerator * x + NUMERATOR[i];
        denominator = denominator * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        numerator = numerator / x + NUMERATOR[i];
        denominator = denominator / x + DENOMINATOR[i];
      }
    }
    return numerator / denominator;
  }

  private static double sinPi(double x) {
    double y = Math.abs(x) % 2;
    int quarter = (int) Math.round(2 * y);
    double result;
    switch (quarter) {
      case 0:
        result = Math.sin(Math.PI * y);
        break;
      case 1:
        result = Math.cos(Math.PI * (y - 0.5));
        break;
      case 2:
        result = Math.sin(Math.PI * (1 - y));
        break;
      case 3:
        result = -Math.cos(Math.PI * (y - 1.5));
        break;
      default:
        result = Math.sin(Math.PI * (y - 2));
        break;
    }
    return Math.copySign(1, x) * result;
  }

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == Double.NEGATIVE_INFINITY || x == 0 || (x < 0 && x == Math.floor(x))) {
      throw MathModule.domainError();
    }
    if (x == Math.floor(x) && x <= 23) {
      double product = 1;
      for (int i = 2; i < x; i++) {
        product *= i;
      }
      return product;
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return finite(1 / x);
    }
    if (size > 200) {
      if (x < 0) {
        return sinPi(x) > 0 ? 0.0 : -0.0;
      }
      throw Errors.overflowError("math range error");
    }
    double y = size + LANCZOS_G - 0.5;
    double error =
        size > LANCZOS_G - 0.5 ? y - size - (LANCZOS_G - 0.5) : y - (LANCZOS_G - 0.5) - size;
    error = error * LANCZOS_G / y;
    double result;
    if (x < 0) {
      result = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczos(size);
      result -= error * result;
      result = divideByPower(result, size, y);
    } else {
      result = lanczos(size) / Math.exp(y);
      result += error * result;
      result = multiplyByPower(result, size, y);
    }
    return finite(result);
  }

  private static double multiplyByPower(double value, double x, double y) {
    if (x < 140) {
      return value * Math.pow(y, x - 0.5);
    }
    double root = Math.pow(y, x / 2 - 0.25);
    return value * root * root;
  }

  private static double divideByPower(double value, double x, double y) {
    if (x < 140) {
      return value / Math.pow(y, x - 0.5);
    }
    double root = Math.pow(y, x / 2 - 0.25);
    return value / root / root;
  }

  private static double finite(double value) {
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("math range error");
    }
    return value;
  }

  static double logGamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2) {
      if (x <= 0) {
        throw MathModule.domainError();
      }
      return 0;
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return -Math.log(size);
    }
    double result = Math.log(lanczos(size)) - LANCZOS_G;
    result += (size - 0.5) * (Math.log(size + LANCZOS_G - 0.5) - 1);
    if (x < 0) {
      result = Math.log(Math.PI) - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result;
    }
    return finite(result);
  }
}
