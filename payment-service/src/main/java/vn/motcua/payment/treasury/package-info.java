/** What the treasurer asks: what was collected and refunded, by what, and what is still owed. Read from the ledger; nothing is changed here. */
package vn.motcua.payment.treasury;
