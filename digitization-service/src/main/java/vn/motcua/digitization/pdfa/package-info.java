/** Makes a paper last: PDF/A-2u with the read text under the pictures, described by XMP, validated before it counts. */
package vn.motcua.digitization.pdfa;
