/** The resource {@code /api/v1/executions}: from JSON to a run and back. */
package dev.tauraro.web.executions;
