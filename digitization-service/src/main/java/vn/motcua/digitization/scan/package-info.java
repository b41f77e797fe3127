/** Takes a scan in: checked, stored, and only then said to be there. */
package vn.motcua.digitization.scan;
