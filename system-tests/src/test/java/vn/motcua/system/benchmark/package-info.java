/** Measures the whole, each number beside the bare limit of the same machine; never part of the tests. */
package vn.motcua.system.benchmark;
