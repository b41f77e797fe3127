/** Brings payments of an older system in, a step a line. */
package vn.motcua.payment.imports;
