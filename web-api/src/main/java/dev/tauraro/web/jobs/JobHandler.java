package dev.tauraro.web.jobs;

/** Does what the jobs are for. */
public interface JobHandler {
  /**
   * Does a job; it is done when this returns, and tried again when this throws.
   *
   * @param failures how often it has failed in succession
   * @throws InterruptedException when the service ends first: the job is handed back
   */
  void run(String id, int failures) throws InterruptedException;
}
