/** The manners that the four services share; no domain rule lives here. */
package vn.motcua.kit;
