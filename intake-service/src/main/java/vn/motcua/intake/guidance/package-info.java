/** What the public is told about procedures, without login: what to bring, how long it takes, what it costs, where to go. */
package vn.motcua.intake.guidance;
