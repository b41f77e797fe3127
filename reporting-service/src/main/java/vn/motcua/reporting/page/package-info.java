/** The public page: today's counts and the article's table, rendered on the server, in Vietnamese and English. */
package vn.motcua.reporting.page;
