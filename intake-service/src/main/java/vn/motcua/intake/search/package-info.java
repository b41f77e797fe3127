/** Finds dossiers: by words with or without marks, parts of codes, phone, identity number; filtered, newest first, page by page. */
package vn.motcua.intake.search;
