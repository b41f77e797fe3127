/** Statements as gateways and banks make them: good ones, and ones with seeded discrepancies. */
package vn.motcua.local.statements;
