/** The four services as processes of their own that never outlive the one that started them. */
package vn.motcua.local.processes;
