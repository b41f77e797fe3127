/** Keys from configuration: those that encrypt data at rest, and the one under which identity numbers are hashed. */
package vn.motcua.kit.secret;
