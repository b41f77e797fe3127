/** The command {@code ./run}, started as people start it. */
package vn.motcua.system.run;
