/** What happens to its money: topic {@code dossier.payment}, told by payment. */
package vn.motcua.events.payment;
