/** Brings Kon Tum's half-year into the running services through their bulk imports, as an older system's history would come. */
package vn.motcua.local.replay;
