/** Who sends a request, and whose scripts and executions it is about. */
package dev.tauraro.web.tenants;
