/** Who may call what, and that the pages tell of nothing else. */
package vn.motcua.system.access;
