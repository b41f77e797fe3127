/** Help that staff give with the electronic services, recorded as what it is. */
package vn.motcua.intake.assistance;
