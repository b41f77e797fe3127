/** What agencies decided, digitized and signed as papers are, so that its owner can bring it again. */
package vn.motcua.digitization.result;
