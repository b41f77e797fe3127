/** Opaque cursors and bounded pages. */
package vn.motcua.kit.paging;
