package vn.motcua.payment.gateway;

/** A gateway did not answer in time, not in its protocol, or not with its signature: nobody knows what it did. Never to be taken for a no. */
public final class GatewayAway extends Exception {

    private static final long serialVersionUID = 1L;

    /** With what is wrong, fit for a log: no personal data, no secrets. */
    public GatewayAway(String message) {
        super(message);
    }

    /** With what is wrong and why. */
    public GatewayAway(String message, Throwable cause) {
        super(message, cause);
    }
}
