/** The owners' electronic store: papers that were digitized once and are offered instead of being scanned again (TT 01/2023/TT-VPCP). */
package vn.motcua.digitization.reuse;
