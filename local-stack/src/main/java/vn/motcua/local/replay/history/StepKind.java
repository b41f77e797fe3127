package vn.motcua.local.replay.history;

/** Every step that a history may have, by the service that takes it in and its name in the bulk import. */
public enum StepKind {
    SUBMIT(Service.INTAKE, "submit"),
    RECEIVE(Service.INTAKE, "receive"),
    REFUSE(Service.INTAKE, "refuse"),
    DIGITIZE(Service.DIGITIZATION, "digitize"),
    PAY(Service.PAYMENT, "pay"),
    FORWARD(Service.INTAKE, "forward"),
    REQUEST_SUPPLEMENT(Service.INTAKE, "request-supplement"),
    RECEIVE_SUPPLEMENT(Service.INTAKE, "receive-supplement"),
    REQUEST_OBLIGATION(Service.INTAKE, "request-obligation"),
    SUSPEND(Service.INTAKE, "suspend"),
    RESUME(Service.INTAKE, "resume"),
    RESCHEDULE(Service.INTAKE, "reschedule"),
    DECIDE(Service.INTAKE, "decide"),
    RETURN(Service.INTAKE, "return"),
    WITHDRAW(Service.INTAKE, "withdraw"),
    STOP(Service.INTAKE, "stop"),
    RATE(Service.INTAKE, "rate"),
    ASSIST(Service.INTAKE, "assist");

    /** The services that take in history. */
    public enum Service {
        /** Owns the dossier. */
        INTAKE,
        /** Owns the papers. */
        DIGITIZATION,
        /** Owns the money. */
        PAYMENT
    }

    private final Service service;
    private final String word;

    StepKind(Service service, String word) {
        this.service = service;
        this.word = word;
    }

    /** The service that takes it in. */
    public Service service() {
        return service;
    }

    /** Its name on the wire. */
    public String word() {
        return word;
    }
}
