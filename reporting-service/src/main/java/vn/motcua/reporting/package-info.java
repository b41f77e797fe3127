/** Folds the three topics into figures that can be explained; owns no fact of its own and tells nobody anything. */
package vn.motcua.reporting;
