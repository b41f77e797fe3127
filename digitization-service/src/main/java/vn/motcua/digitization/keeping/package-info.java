/** Keeps stored papers whole for as long as the law wants them, and deletes those that the law wants gone. */
package vn.motcua.digitization.keeping;
