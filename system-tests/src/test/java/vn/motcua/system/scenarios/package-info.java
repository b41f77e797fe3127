/** The life cycle in named scenarios: each a sentence of the law or of the counter, walked through the running services. */
package vn.motcua.system.scenarios;
