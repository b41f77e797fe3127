/** The digitizers' work queue. */
package vn.motcua.digitization.queue;
