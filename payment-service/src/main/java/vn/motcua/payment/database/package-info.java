/** The few lines around JDBC that every store of this service needs. */
package vn.motcua.payment.database;
