/** Server-sent events, without a thread for each client. */
package dev.tauraro.web.streams;
