/** Shows what was uploaded to ClamAV, where there is one, before anything of it is kept. */
package vn.motcua.digitization.virus;
