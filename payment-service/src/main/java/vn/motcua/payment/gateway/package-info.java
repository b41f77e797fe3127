/** What payment asks of any gateway, and what any gateway may tell payment. Plain Java; each protocol has a package below. */
package vn.motcua.payment.gateway;
