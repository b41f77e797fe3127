/** Makes up Kon Tum's half-year: the same dossiers, step by step, every time, with the article's totals exactly. */
package vn.motcua.local.replay.history;
