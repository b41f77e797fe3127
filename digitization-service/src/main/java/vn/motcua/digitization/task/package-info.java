/** What has to be digitized of a dossier and how far it is: the rules, in plain Java. */
package vn.motcua.digitization.task;
