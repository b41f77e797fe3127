/** Listens to intake: dossiers that were received open tasks, supplements reopen them, withdrawals close them. */
package vn.motcua.digitization.opening;
