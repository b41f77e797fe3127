/** Real PostgreSQL and a real Kafka broker from Maven artifacts, in a child JVM, for tests and for {@code ./run}. */
package vn.motcua.local.servers;
