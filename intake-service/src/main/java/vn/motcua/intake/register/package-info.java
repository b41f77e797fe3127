/** The register of dossiers (sổ theo dõi hồ sơ): one a unit and year, numbered without gaps, closed when the year is over. */
package vn.motcua.intake.register;
