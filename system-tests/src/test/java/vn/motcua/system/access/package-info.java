/** Who may call what, that the services' own documents tell all of it, and the pages of nothing else. */
package vn.motcua.system.access;
