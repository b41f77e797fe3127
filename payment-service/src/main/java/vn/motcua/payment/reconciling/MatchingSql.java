package vn.motcua.payment.reconciling;

/**
 * The comparison, set by set. {@code staged} holds what the place tells, {@code here} what the books say of it, {@code compared} both side
 * by side; each under its key: our order number, or {@code #} and the gateway's own number where the books know no order number.
 */
final class MatchingSql {

    static final String STAGED = """
            create temporary table staged (line int not null, reference text, transaction_no text, amount bigint not null, at timestamptz not null,
                                           taken boolean not null, words text) on commit drop""";

    static final String COPY = "copy staged from stdin";

    /** A transfer names its order somewhere among its words. */
    static final String FIND_ORDERS = """
            update staged s set reference = f.reference
            from (select distinct on (t.line) t.line, p.reference
                  from staged t cross join lateral string_to_table(t.words, ' ') as w (word)
                      join payment p on p.gateway = :gateway and p.reference = w.word
                  order by t.line, p.reference) f
            where f.line = s.line""";

    /** The drawers tell what the ledger says lies in them, a payment a line. */
    static final String STAGE_DRAWERS = """
            insert into staged
            select row_number() over (order by min(po.booked_at), e.source), e.source::text, null, sum(po.amount), min(po.booked_at), true
            from ledger_posting po join ledger_account a on a.id = po.account_id and a.kind = 'CASH_DESK'
                join ledger_entry e on e.id = po.entry_id and e.occasion = 'SETTLED'
            where po.booked_at >= :from and po.booked_at < :to group by e.source""";

    static final String HERE = """
            create temporary table here (key text not null, payment_id uuid, reference text, transaction_no text, at timestamptz, payment bigint not null,
                                         ledger bigint not null, on_day bigint not null, of_day boolean not null) on commit drop""";

    static final String WANTED = "create temporary table wanted (id uuid not null) on commit drop";

    /** Every payment that the statement tells, whenever it was taken, and every one whose money was taken on the day. */
    static final String FILL_WANTED = """
            insert into wanted
            select id from payment where gateway = :gateway and paid_at >= :from and paid_at < :to
            union select p.id from staged s join payment p on p.gateway = :gateway and p.reference = s.reference
            union select p.id from staged s join payment p on p.gateway = :gateway and p.reference is null and p.transaction_no = s.transaction_no
            union select coalesce(r.payment_id, e.source)
            from ledger_posting po join ledger_account a on a.id = po.account_id and a.kind = 'GATEWAY' and a.owner = :gateway
                join ledger_entry e on e.id = po.entry_id and e.occasion in ('SETTLED', 'TAKEN_FOR_REVIEW')
                left join payment_review r on r.id = e.source
            where po.booked_at >= :from and po.booked_at < :to""";

    /**
     * What payments say was taken: the charges they settled, or all of it where the review queue has it; and money of a wrong amount.
     * What the ledger says was taken: by the entries of the payment and of its reviews, and by how differences were resolved.
     */
    static final String FILL_HERE = """
            with booked as (
                select w.id, po.amount, po.booked_at >= :from and po.booked_at < :to as of_day
                from wanted w join ledger_entry e on e.occasion = 'SETTLED' and e.source = w.id join ledger_posting po on po.entry_id = e.id
                    join ledger_account a on a.id = po.account_id and a.kind = 'GATEWAY' and a.owner = :gateway
                union all
                select w.id, po.amount, po.booked_at >= :from and po.booked_at < :to
                from wanted w join payment_review r on r.payment_id = w.id join ledger_entry e on e.occasion = 'TAKEN_FOR_REVIEW' and e.source = r.id
                    join ledger_posting po on po.entry_id = e.id
                    join ledger_account a on a.id = po.account_id and a.kind = 'GATEWAY' and a.owner = :gateway),
            ledger as (select id, sum(amount) as amount, coalesce(sum(amount) filter (where of_day), 0) as on_day, bool_or(of_day) as of_day from booked group by id),
            settled as (select w.id, sum(c.amount) as amount from wanted w join payment_charge c on c.payment_id = w.id and c.settled_at is not null group by w.id),
            reviewed as (
                select w.id, bool_or(r.reason not in ('WRONG_AMOUNT', 'UNCLEAR')) as whole, coalesce(sum(r.amount) filter (where r.reason = 'WRONG_AMOUNT'), 0) as wrong
                from wanted w join payment_review r on r.payment_id = w.id group by w.id),
            paid as (
                select coalesce(p.reference, '#' || p.transaction_no, '#' || p.id) as key, p.id, p.reference, p.transaction_no, p.paid_at as at,
                       case when p.paid_at is null then 0 when r.whole then p.amount else coalesce(s.amount, 0) end + coalesce(r.wrong, 0) as payment,
                       coalesce(l.amount, 0) as ledger, coalesce(l.on_day, 0) as on_day,
                       coalesce(l.of_day, false) or coalesce(p.paid_at >= :from and p.paid_at < :to, false) as of_day
                from wanted w join payment p on p.id = w.id left join ledger l on l.id = p.id left join settled s on s.id = p.id left join reviewed r on r.id = p.id),
            resolved as (
                select x.key, min(x.money_at) as at, sum(x.amount) as amount, coalesce(sum(x.amount) filter (where x.money_at >= :from and x.money_at < :to), 0) as on_day,
                       bool_or(x.money_at >= :from and x.money_at < :to) as of_day
                from reconciliation_resolution x where x.gateway = :gateway and x.approved_at is not null and x.resolution <> 'TAKE_PAYMENT' group by x.key)
            insert into here
            select coalesce(p.key, x.key), p.id, p.reference, p.transaction_no, coalesce(p.at, x.at), coalesce(p.payment, 0) + coalesce(x.amount, 0),
                   coalesce(p.ledger, 0) + coalesce(x.amount, 0), coalesce(p.on_day, 0) + coalesce(x.on_day, 0),
                   coalesce(p.of_day, false) or coalesce(x.of_day, false)
            from paid p full join resolved x on x.key = p.key""";

    static final String FILL_HERE_CASH = """
            insert into here
            select p.id::text, p.id, p.id::text, null, p.paid_at, s.amount, s.amount,
                   case when p.paid_at >= :from and p.paid_at < :to then s.amount else 0 end, p.paid_at >= :from and p.paid_at < :to
            from (select id from payment where method = 'CASH' and paid_at >= :from and paid_at < :to
                  union select p.id from staged s join payment p on p.id = s.reference::uuid) w
                join payment p on p.id = w.id
                cross join lateral (select coalesce(sum(c.amount), 0) as amount from payment_charge c where c.payment_id = p.id and c.settled_at is not null) s
            where p.method = 'CASH'""";

    static final String TOLD_ELSEWHERE = "create temporary table told_elsewhere (key text not null, day date not null) on commit drop";

    /**
     * What lies on another day here, or is told by no line: did the statement of another day tell it already? And what lies on this day: did
     * another day's statement tell it, too? Few, as a rule none.
     */
    static final String FILL_TOLD_ELSEWHERE = """
            with doubtful as (
                select h.key, h.at from here h
                where h.of_day and not exists (select from staged s where s.reference = h.key)
                    and not exists (select from staged s where '#' || s.transaction_no = h.key)
                union select h.key, h.at from here h where not h.of_day),
            latest as (
                select distinct on (r.day) r.id, r.day from reconciliation_run r
                where r.gateway = :gateway and r.day <> :day and (r.day between :day - 3 and :day + 3
                    or r.day in (select (at at time zone 'Asia/Ho_Chi_Minh')::date from doubtful))
                order by r.day, r.number desc)
            insert into told_elsewhere
            select key, min(day) from (
                select d.key, r.day from latest r join reconciliation_line l on l.run_id = r.id join doubtful d on d.key = l.key
                where l.line is not null and l.ledger <> 0
                union all
                select h.key, r.day from latest r join reconciliation_line l on l.run_id = r.id and l.carried > 0 join here h on h.key = l.key
                where l.line is not null and h.of_day) as told group by key""";

    static final String COMPARED = """
            create temporary table compared on commit drop as
            with keyed as (
                select s.*, coalesce(h.key, t.key, s.reference, '#' || s.transaction_no) as plain
                from staged s left join here h on h.key = s.reference left join here t on h.key is null and t.key = '#' || s.transaction_no),
            numbered as (
                select k.*, row_number() over (partition by k.plain order by k.taken desc, k.line) as nth, e.day as elsewhere
                from keyed k left join told_elsewhere e on e.key = k.plain),
            told as (
                select n.*, n.plain || coalesce('@' || n.elsewhere, '') || case when n.nth > 1 then '+' || n.nth else '' end as key from numbered n)
            select coalesce(t.key, h.key) as key, t.line, coalesce(t.reference, h.reference) as reference,
                   coalesce(t.transaction_no, h.transaction_no) as transaction_no, h.payment_id, t.amount as told, t.at as told_at, t.taken,
                   t.key <> t.plain as again, case when t.line is null then e.day end as elsewhere,
                   case when t.taken then t.amount else 0 end as there,
                   case when t.line is not null or e.day is null then coalesce(h.payment, 0) - coalesce(h.ledger, 0) + coalesce(c.counted, 0) else 0 end as payment,
                   case when t.line is not null or e.day is null then coalesce(c.counted, 0) else 0 end as ledger,
                   case when t.line is not null or e.day is null then coalesce(c.counted, 0) else 0 end - coalesce(h.on_day, 0) as carried
            from told t full join here h on h.key = t.key
                left join told_elsewhere e on t.line is null and e.key = h.key
                cross join lateral (select case when h.of_day or t.line is null then h.on_day else h.ledger end as counted) c
            where t.line is not null or h.of_day""";

    static final String LINES = """
            insert into reconciliation_line (run_id, number, outcome, key, line, reference, transaction_no, payment_id, payment, ledger, there, told,
                                             told_at, taken_there, carried, elsewhere)
            select :run, row_number() over (order by line nulls last, key),
                   case when payment = ledger and ledger = there and (there <> 0 or payment_id is not null or line is null) then 'MATCHED'
                        when line is null then case when ledger = 0 then 'DIFFERING_AMOUNT' else 'MISSING_THERE' end
                        when again and ledger = 0 then 'DUPLICATE_THERE'
                        when payment_id is null and ledger = 0 then 'MISSING_HERE'
                        when (ledger = 0) <> (there = 0) and payment = ledger then 'DIFFERING_STATE'
                        else 'DIFFERING_AMOUNT' end,
                   key, line, reference, transaction_no, payment_id, payment, ledger, coalesce(there, 0), told, told_at, taken, carried, elsewhere
            from compared""";

    /** The ledger and the statement are asked again, not the lines: if a line were lost on the way, the run would not add up. */
    static final String RUN = """
            with lines as (
                select count(line) as lines, coalesce(sum(carried) filter (where carried > 0), 0) as carried_in,
                       coalesce(-sum(carried) filter (where carried < 0), 0) as carried_out, coalesce(sum(ledger), 0) as here, coalesce(sum(there - ledger), 0) as difference
                from reconciliation_line where run_id = :run)
            insert into reconciliation_run (id, gateway, day, number, sha256, lines, of_day, carried_in, carried_out, here, difference, there, ran_at, actor)
            select :run, :gateway, :day, (select coalesce(max(number), 0) + 1 from reconciliation_run where gateway = :gateway and day = :day),
                   :sha256, lines, (%s), carried_in, carried_out, here, difference, (select coalesce(sum(amount) filter (where taken), 0) from staged), :now, :actor
            from lines""";

    static final String TAKEN_ON_DAY = """
            select coalesce(sum(po.amount), 0) from ledger_posting po join ledger_account a on a.id = po.account_id
                join ledger_entry e on e.id = po.entry_id
            where a.kind = 'GATEWAY' and a.owner = :gateway and po.booked_at >= :from and po.booked_at < :to
                and e.occasion in ('SETTLED', 'TAKEN_FOR_REVIEW', 'RECONCILED')""";

    static final String TAKEN_ON_DAY_CASH = "select coalesce(sum(amount), 0) from payment where method = 'CASH' and paid_at >= :from and paid_at < :to";

    private MatchingSql() {
    }
}
