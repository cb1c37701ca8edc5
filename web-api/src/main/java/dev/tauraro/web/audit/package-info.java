/** What administrators did. */
package dev.tauraro.web.audit;
