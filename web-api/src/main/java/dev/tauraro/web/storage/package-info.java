/** The database as a whole. */
package dev.tauraro.web.storage;
