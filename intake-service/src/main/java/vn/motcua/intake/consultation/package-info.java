/** Inter-agency steps: a lead agency asks coordinating ones, each with a term of its own (NĐ 61/2018, 19.6–7). */
package vn.motcua.intake.consultation;
