/** What the compiler does, and what the service is. */
package dev.tauraro.web.telemetry;
