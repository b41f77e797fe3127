/** The figures as a registry of small definitions, each knowing how it is computed and how to explain itself. */
package vn.motcua.reporting.figure;
