/** What happens to the dossier itself: topic {@code dossier.lifecycle}, told by intake. */
package vn.motcua.events.lifecycle;
