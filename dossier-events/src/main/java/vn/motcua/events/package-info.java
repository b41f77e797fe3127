/**
 * The published contract of motcua: every fact that a service tells the others and the agencies, as plain records.
 * Nothing here knows a framework, a database or Kafka.
 */
package vn.motcua.events;
