/** Work that outlives the process, on the service's database. */
package dev.tauraro.web.jobs;
