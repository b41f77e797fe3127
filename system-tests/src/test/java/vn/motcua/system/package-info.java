/** The whole, each service a process of its own on real PostgreSQL and Kafka. */
package vn.motcua.system;
