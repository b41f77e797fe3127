/** What the workers read on a paper, for a person to confirm or correct, or to send the paper back to the scanner. */
package vn.motcua.digitization.confirmation;
