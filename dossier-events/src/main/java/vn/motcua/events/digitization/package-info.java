/** What happens to its papers: topic {@code dossier.digitization}, told by digitization. */
package vn.motcua.events.digitization;
