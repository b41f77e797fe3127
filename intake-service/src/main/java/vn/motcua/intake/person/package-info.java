/** Personal data: encrypted at rest, searched by keyed hash, every reading recorded. */
package vn.motcua.intake.person;
