/** Decides by content alone what an uploaded file is and whether it can be kept, in plain Java. */
package vn.motcua.digitization.filecheck;
