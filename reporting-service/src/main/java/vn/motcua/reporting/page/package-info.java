/** The public page: today's counts, the article's table and what stands beside it, rendered on the server, in Vietnamese and English. */
package vn.motcua.reporting.page;
