/** Who may do what: keys, JWTs, roles, and what every answer says to browsers. */
package dev.tauraro.web.security;
