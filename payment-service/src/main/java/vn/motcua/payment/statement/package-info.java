/** What a gateway's statement says, read from its file a line at a time: each gateway's format, and what a file may not hold. Plain Java. */
package vn.motcua.payment.statement;
