/** Limits on what comes from outside. */
package vn.motcua.kit.input;
