/** The pages of an uploaded paper as pictures: opened one at a time, turned upright, straightened, blank ones found. */
package vn.motcua.digitization.page;
