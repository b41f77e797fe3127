/** What this service's tests share: sample papers, and intake's side of the topic. */
package vn.motcua.digitization.testing;
