package dev.tauraro.web.settings;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Checks the values that settings have when the service starts. Each check takes the name and the
 * value of a setting, and throws {@link InvalidConfigurationPropertyValueException}, with which the
 * start ends and says what was found and wanted.
 *
 * <p>A library for this was a tenth of the time until the service answered.
 */
public final class Settings {
  private Settings() {}

  /** It must be one or more. */
  public static void positive(String name, long value) {
    if (value <= 0) {
      throw invalid(name, value, "It must be greater than 0.");
    }
  }

  /** It must be zero or more. */
  public static void notNegative(String name, long value) {
    if (value < 0) {
      throw invalid(name, value, "It must not be less than 0.");
    }
  }

  /** It must be within two bounds, which may be reached. */
  public static void within(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw invalid(name, value, "It must be from " + least + " to " + most + ".");
    }
  }

  /** There must be one. */
  public static void given(String name, Object value) {
    if (value == null) {
      throw invalid(name, null, "It must have a value.");
    }
  }

  /** There must be one that is no white space only. */
  public static void notBlank(String name, String value) {
    if (value == null || value.isBlank()) {
      throw invalid(name, value, "It must not be blank.");
    }
  }

  private static InvalidConfigurationPropertyValueException invalid(
      String name, Object value, String reason) {
    return new InvalidConfigurationPropertyValueException(name, value, reason);
  }
}
