/** Requests that can't be served, as problem documents (RFC 9457). */
package dev.tauraro.web.problems;
