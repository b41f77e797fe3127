package vn.motcua.payment.gateway.vnpay;

import java.util.List;

/** The names of the protocol's parameters. */
public final class VnpayParameter {

    static final String RESPONSE_ID = "vnp_ResponseId";
    static final String TRANSACTION_DATE = "vnp_TransactionDate";
    static final String CREATE_BY = "vnp_CreateBy";
    static final String MESSAGE = "vnp_Message";
    static final String PROMOTION_CODE = "vnp_PromotionCode";
    static final String PROMOTION_AMOUNT = "vnp_PromotionAmount";
    static final String VERSION = "vnp_Version";
    static final String COMMAND = "vnp_Command";
    static final String ORDER_INFO = "vnp_OrderInfo";
    static final String ORDER_TYPE = "vnp_OrderType";
    static final String LOCALE = "vnp_Locale";
    static final String RETURN_URL = "vnp_ReturnUrl";
    static final String ADDRESS = "vnp_IpAddr";
    static final String CREATE_DATE = "vnp_CreateDate";
    static final String EXPIRE_DATE = "vnp_ExpireDate";
    static final String SECURE_HASH_TYPE = "vnp_SecureHashType";
    /** Of money; VND, or absent where there is no other. */
    public static final String CURRENCY = "vnp_CurrCode";
    /** The id of a call that we make. */
    public static final String REQUEST_ID = "vnp_RequestId";
    /** What a transaction is: 01 a payment, 02 a refund of the whole, 03 of a part. */
    public static final String TRANSACTION_TYPE = "vnp_TransactionType";
    /** The signature. */
    public static final String SECURE_HASH = "vnp_SecureHash";
    /** The terminal's code. */
    public static final String TMN_CODE = "vnp_TmnCode";
    /** A hundred times the đồng. */
    public static final String AMOUNT = "vnp_Amount";
    /** Our order number. */
    public static final String TXN_REF = "vnp_TxnRef";
    /** The payer's bank. */
    public static final String BANK_CODE = "vnp_BankCode";
    /** When the payer paid. */
    public static final String PAY_DATE = "vnp_PayDate";
    /** VNPAY's number of the transaction. */
    public static final String TRANSACTION_NO = "vnp_TransactionNo";
    /** How the order ended for the payer. */
    public static final String RESPONSE_CODE = "vnp_ResponseCode";
    /** Where the transaction stands. */
    public static final String TRANSACTION_STATUS = "vnp_TransactionStatus";

    /** What an audit line keeps of a call; nothing else of it is written anywhere. */
    public static final List<String> AUDITED = List.of(TMN_CODE, AMOUNT, TXN_REF, BANK_CODE, PAY_DATE, TRANSACTION_NO, RESPONSE_CODE,
            TRANSACTION_STATUS, CURRENCY);

    /** The same for the calls that we make and their answers. */
    public static final List<String> AUDITED_OURS = List.of(COMMAND, TMN_CODE, TRANSACTION_TYPE, AMOUNT, TXN_REF, BANK_CODE, PAY_DATE,
            TRANSACTION_NO, TRANSACTION_DATE, CREATE_DATE, CREATE_BY, RESPONSE_CODE, TRANSACTION_STATUS);

    private VnpayParameter() {
    }
}
