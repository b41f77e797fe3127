/** What lists share: every wrong parameter is named at once, and a query is planned for its values. */
package vn.motcua.intake.query;
