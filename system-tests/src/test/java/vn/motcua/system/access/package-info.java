/** Who may call what. */
package vn.motcua.system.access;
