/** Signs papers as the organisation (PAdES-B-T) and checks signatures. */
package vn.motcua.digitization.signing;
