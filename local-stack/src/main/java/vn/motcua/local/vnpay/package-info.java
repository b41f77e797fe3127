/** A sandbox of the VNPAY 2.1.0 gateway that checks, shows, signs and calls back as the real one does; no money moves. */
package vn.motcua.local.vnpay;
