package dev.tauraro.web.jobs;

/** Keeps things for a time. */
public interface Retention {
  /** Removes what is too old; called now and then, by one replica at a time. */
  void removeOld();
}
