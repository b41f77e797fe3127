/** Pages of {@code docs/} that tell what the code says. */
package vn.motcua.system.docs;
