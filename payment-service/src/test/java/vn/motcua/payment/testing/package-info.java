/** What the tests of payment share. */
package vn.motcua.payment.testing;
