/** Filings that somebody at the counter has begun: kept encrypted, resumed, filed, forgotten after a while. */
package vn.motcua.intake.drafts;
