/** How well papers are read and understood: papers with known truth, degraded by degrees, and the count of what comes out right. */
package vn.motcua.digitization.extraction.accuracy;
