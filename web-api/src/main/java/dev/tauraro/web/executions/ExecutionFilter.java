package dev.tauraro.web.executions;

import dev.tauraro.web.tenants.Tenant;

/**
 * Which executions a list is to show.
 *
 * @param status null for any
 * @param script null for any
 * @param cursor id behind which the page begins, null for the latest
 */
record ExecutionFilter(
    Tenant tenant, ExecutionStatus status, String script, String cursor, int size) {
  boolean matches(ExecutionSummary execution) {
    return (status == null || status == execution.status())
        && (script == null || script.equals(execution.script()))
        && (cursor == null || execution.id().compareTo(cursor) < 0);
  }
}
