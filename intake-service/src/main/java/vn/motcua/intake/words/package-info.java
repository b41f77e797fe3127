/** Vietnamese words as people search for them: with or without marks. */
package vn.motcua.intake.words;
