/** How long papers are kept: rules that are data, and the papers whose time is over. Deleting stays a person's decision. */
package vn.motcua.digitization.retention;
