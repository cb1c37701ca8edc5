package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Str;

/** What {@code sys} tells about the engine in tuples with names. */
final class SysFigures {
  private static final long HEX_VERSION = 0x030b00f0L;

  private static final NamedItems VERSION =
      new NamedItems(
          false,
          "version_info",
          "The version of the language.",
          "major",
          "minor",
          "micro",
          "releaselevel",
          "serial");

  private static final NamedItems FLOATS =
      new NamedItems(
          true,
          "float_info",
          "The limits of floats.",
          "max",
          "max_exp",
          "max_10_exp",
          "min",
          "min_exp",
          "min_10_exp",
          "dig",
          "mant_dig",
          "epsilon",
          "radix",
          "rounds");

  private static final NamedItems INTS =
      new NamedItems(
          true,
          "int_info",
          "How long integers are kept, and how many digits their texts may have.",
          "bits_per_digit",
          "sizeof_digit",
          "default_max_str_digits",
          "str_digits_check_threshold");

  private static final NamedItems HASHES =
      new NamedItems(
          true,
          "hash_info",
          "The figures that hashes of numbers are computed with.",
          "width",
          "modulus",
          "inf",
          "nan",
          "imag",
          "algorithm",
          "hash_bits",
          "seed_bits",
          "cutoff");

  private static final NamedItems THREADS =
      new NamedItems(true, "thread_info", "How threads are made.", "name", "lock", "version");

  private static final NamedItems FLAGS =
      new NamedItems(
          false,
          "flags",
          "Options of the command line that scripts may know.",
          "debug",
          "inspect",
          "interactive",
          "optimize",
          "dont_write_bytecode",
          "no_user_site",
          "no_site",
          "ignore_environment",
          "verbose",
          "bytes_warning",
          "quiet",
          "hash_randomization",
          "isolated",
          "dev_mode",
          "utf8_mode",
          "warn_default_encoding",
          "safe_path",
          "int_max_str_digits");

  private SysFigures() {}

  /** Adds them to the module. */
  static ModuleBuilder addTo(ModuleBuilder sys) {
    Object version = VERSION.of(3L, 11L, 0L, "final", 0L);
    return sys.constant("version_info", version)
        .constant("hexversion", HEX_VERSION)
        .constant("implementation", implementation(version))
        .constant("flags", flags())
        .constant(
            "float_info",
            FLOATS.of(
                Double.MAX_VALUE,
                1024L,
                308L,
                Double.MIN_NORMAL,
                -1021L,
                -307L,
                15L,
                53L,
                Math.ulp(1.0),
                2L,
                1L))
        .constant("int_info", INTS.of(30L, 4L, 4300L, 640L))
        .constant(
            "hash_info",
            HASHES.of(64L, (1L << 61) - 1, 314159L, 0L, 1000003L, "siphash13", 64L, 128L, 0L))
        .constant("thread_info", THREADS.of(None.NONE, None.NONE, None.NONE));
  }

  private static Object flags() {
    return FLAGS.of(0L, 0L, 0L, 0L, 1L, 1L, 1L, 1L, 0L, 0L, 0L, 0L, 1L, false, 1L, 0L, true, -1L);
  }

  private static Object implementation(Object version) {
    return new FixedNamespace()
        .with("name", Str.of("tauraro"))
        .with("cache_tag", None.NONE)
        .with("version", version)
        .with("hexversion", HEX_VERSION);
  }
}
