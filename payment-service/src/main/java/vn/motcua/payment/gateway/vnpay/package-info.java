/** The VNPAY 2.1.0 protocol: addresses, signatures, times and codes. Plain Java. */
package vn.motcua.payment.gateway.vnpay;
