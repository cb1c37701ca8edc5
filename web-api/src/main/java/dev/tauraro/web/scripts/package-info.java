/** The resource {@code /api/v1/scripts}: scripts that are stored once and run often. */
package dev.tauraro.web.scripts;
