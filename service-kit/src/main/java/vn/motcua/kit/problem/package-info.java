/** Errors as stable problem types with a sentence that a clerk understands; plain Java, so that domain code may use it. */
package vn.motcua.kit.problem;
