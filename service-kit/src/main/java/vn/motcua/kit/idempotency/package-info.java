/** The same key and the same body get the first answer again. */
package vn.motcua.kit.idempotency;
