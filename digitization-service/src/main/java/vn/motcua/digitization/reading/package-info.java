/** Reads the text on a page: the model of what was read, and the engine that reads it. */
package vn.motcua.digitization.reading;
