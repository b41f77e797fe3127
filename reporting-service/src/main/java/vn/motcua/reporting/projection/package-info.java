/** Keeps the tables in step with the topics: a batch is loaded, folded and written in one transaction. */
package vn.motcua.reporting.projection;
