/** Where VNPAY meets this service: its configuration, its signed call and the page for the returning payer. */
package vn.motcua.payment.gateway.vnpay.endpoint;
