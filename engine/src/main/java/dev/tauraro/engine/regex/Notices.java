package dev.tauraro.engine.regex;

/** Told what there is to say while a pattern is compiled. */
public interface Notices {
  /** Says nothing. */
  Notices NONE =
      new Notices() {
        @Override
        public void warn(String text) {}

        @Override
        public void deprecate(String text) {}

        @Override
        public void print(String line) {}
      };

  /** Something may mean something else one day. */
  void warn(String text);

  /** Something will be an error one day. */
  void deprecate(String text);

  /** A line of the listing that {@link RegexFlags#DEBUG} asks for. */
  void print(String line);
}
