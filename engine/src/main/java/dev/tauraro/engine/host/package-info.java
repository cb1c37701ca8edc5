/**
 * Java objects of the host as scripts see them, under the host's policy; on {@code jdk.dynalink}.
 */
package dev.tauraro.engine.host;
