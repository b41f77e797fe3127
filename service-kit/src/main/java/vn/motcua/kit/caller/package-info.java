/** Who is calling: roles and claims of the bearer token. */
package vn.motcua.kit.caller;
