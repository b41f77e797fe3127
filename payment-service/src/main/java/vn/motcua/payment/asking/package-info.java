/** Resolves payments whose outcome is not known by asking their gateways, again and again until they have said their last word. */
package vn.motcua.payment.asking;
