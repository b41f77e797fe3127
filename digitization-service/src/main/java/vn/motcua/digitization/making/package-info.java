/** The workers that make papers last and sign them, off the request path, each step once whatever happens to the process. */
package vn.motcua.digitization.making;
